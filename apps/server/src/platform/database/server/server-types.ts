import { type CustomTypesConfig, types } from 'pg';
import { arrayElements, valueParsers } from '../value-parsers.ts';

type Read = (text: string) => unknown;

const textArray = 1009;

const parsers = new Map<number, Read>(valueParsers);
for (const [array, element] of arrayElements) {
  const read = valueParsers.get(element);
  if (read !== undefined) {
    parsers.set(array, (text) => readEach(driverParser(textArray, 'text')(text), read));
  }
}

/** The driver's parsers, with ours where the two engines would differ. */
export const serverTypes: CustomTypesConfig = {
  getTypeParser: (type: number, format: 'text' | 'binary' = 'text') =>
    (format === 'binary' ? undefined : parsers.get(type)) ?? driverParser(type, format),
};

function driverParser(type: number, format: 'text' | 'binary'): Read {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the driver's types leave it open
  return types.getTypeParser(type, format) as Read;
}

function readEach(values: unknown, read: Read): unknown {
  if (Array.isArray(values)) return values.map((value) => readEach(value, read));
  return typeof values === 'string' ? read(values) : values;
}
