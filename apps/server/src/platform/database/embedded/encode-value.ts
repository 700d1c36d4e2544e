/**
 * A parameter as text, in the way of the driver for PostgreSQL servers, so that both engines take the
 * same values: arrays become PostgreSQL arrays, other objects JSON, instants ISO 8601.
 */
export function encodeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return encodeObject(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return value.toString();
  }
  throw new TypeError(`A ${typeof value} cannot be stored.`);
}

function encodeObject(value: object): string {
  if (value instanceof Date) return encodeInstant(value);
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map(encodeElement).join(',')}}`;
  return JSON.stringify(value);
}

function encodeElement(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  const text = encodeValue(value) ?? 'NULL';
  return Array.isArray(value) ? text : `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function encodeInstant(value: Date): string {
  if (Number.isNaN(value.getTime())) throw new RangeError('An invalid date cannot be stored.');
  return value.toISOString();
}
