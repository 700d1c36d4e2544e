import { expect, test } from 'vitest';
import { unfilledParts } from './unfilled-parts.ts';

function part(text: string, own = '') {
  return { key: 'v03' as const, text, byParty: own === '' ? [] : [{ partyId: id, text: own }] };
}
const id = '01a2051d-4214-71fa-bbee-71ae0f8302eb' as never;

test.each([
  [[], 0],
  [[part('Wir treffen uns montags.')], 0],
  [[part('Wir treffen uns [wie oft].'), part('Kosten: [Betrag], [wer].'), part('Fertig.')], 2],
  [[part('Fertig.', '[Funktion]')], 1],
  [[part('Leer: []')], 0],
])('%#: counts parts with words in brackets', (parts, expected) => {
  expect(unfilledParts({ parts })).toBe(expected);
});
