/**
 * How values of a type are read, by the type's number in PostgreSQL's catalogue (pg_type.dat), for
 * both engines alike. Their drivers differ in all of these; types not named here they read alike.
 */
export const valueParsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [17, readBytes], // bytea
  [20, readInteger], // int8, which count(*) and sum(int4) are
  [1082, readText], // date, as 'YYYY-MM-DD': a day has no time zone
  [1114, readTimestamp], // timestamp
  [1184, readInstant], // timestamptz
  [1186, readText], // interval
  [1700, readText], // numeric: more digits than a number has
]);

/** The array types over them, by the number of the array type; the second is the element's. */
export const arrayElements: ReadonlyMap<number, number> = new Map([
  [1001, 17],
  [1016, 20],
  [1182, 1082],
  [1115, 1114],
  [1185, 1184],
  [1187, 1186],
  [1231, 1700],
]);

function readText(text: string): string {
  return text;
}

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`The database holds ${text}, more than a number can tell apart.`);
  }
  return value;
}

function readBytes(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}

function readTimestamp(text: string): Date | number {
  return readInstant(`${text}Z`);
}

function readInstant(text: string): Date | number {
  if (text.startsWith('infinity')) return Number.POSITIVE_INFINITY;
  if (text.startsWith('-infinity')) return Number.NEGATIVE_INFINITY;
  return new Date(text);
}
