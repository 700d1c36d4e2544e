import { types } from 'pg';
import { arrayElements, valueParsers } from './value-parsers.ts';

type Read = (text: string) => unknown;

const textArray = 1009;

const parsers = new Map<number, Read>(valueParsers);
for (const [array, element] of arrayElements) {
  const read = valueParsers.get(element);
  if (read !== undefined) {
    parsers.set(array, (text) => readEach(driverParser(textArray)(text), read));
  }
}

/** What reads the text of a value of the type, for both engines: ours, else the server driver's. */
export function valueReader(type: number): Read {
  return parsers.get(type) ?? driverParser(type);
}

function driverParser(type: number): Read {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the driver's types leave it open
  return types.getTypeParser(type, 'text') as Read;
}

function readEach(values: unknown, read: Read): unknown {
  if (Array.isArray(values)) return values.map((value) => readEach(value, read));
  return typeof values === 'string' ? read(values) : values;
}
