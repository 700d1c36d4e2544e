import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsObject, outlineOf, parsedAt } from './json-outline.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The object put together from its outline. */
function readBack(text: string): unknown {
  const bytes = bytesOf(text);
  const members = [...outlineOf(bytes)].map(([name, member]) => [
    name,
    member.kind === 'list'
      ? member.entries.map((entry) => parsedAt(bytes, entry))
      : parsedAt(bytes, member.span),
  ]);
  return Object.fromEntries(members);
}

describe('outlineOf', () => {
  test('leads to what JSON.parse reads, however it is written', () => {
    const object = fc.dictionary(
      fc.string({ unit: 'binary' }).filter((name) => name !== '__proto__'),
      fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
    );
    fc.assert(
      fc.property(object, fc.constantFrom(undefined, 2, '\t\r\n '), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readBack(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    '{"a":"}],\\"{["}',
    '\uFEFF { "a" : [ ] , "b" : [ [1,[2]] , {"c":[3]} , "„[“" ] } \n',
    '{"a":[1],"a":[2,3]}',
  ])('reads %s', (text) => {
    expect(readBack(text)).toEqual(JSON.parse(text.replace('\uFEFF', '')));
  });

  test.each([
    '',
    '{',
    '[]',
    '"a"',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{"a":[1,]}',
    '{"a":[1 2]}',
    '{"a":[1}',
    '{"a":"b}',
    '{"a":"b\\',
    '{a:1}',
    '{"a":1} x',
    '{"a":[{]}',
    '{"a":[tru]}',
    '{"a":[01]}',
    '{1:2}',
  ])('finds the fault in %s', (text) => {
    expect(() => readBack(text)).toThrow(SyntaxError);
  });
});

test.each([
  ['{"a":1', true],
  ['\uFEFF \n{', true],
  ['', true],
  ['[{}]', false],
  ['Name;Ort', false],
])('beginsObject(%j): %s', (text, expected) => {
  expect(beginsObject(bytesOf(text))).toBe(expected);
});

function listOf(entry: string): Uint8Array {
  return bytesOf(`{"actors":[${Array.from({ length: 5000 }, () => entry).join(',')}]}`);
}

test('entries are no more than identifiers leave room for', () => {
  const own = JSON.stringify({ id: '00000000-0000-4000-8000-000000000000' });
  expect(outlineOf(listOf(own)).get('actors')).toMatchObject({ kind: 'list' });
  expect(() => outlineOf(listOf('0'))).toThrow(RangeError);
});
