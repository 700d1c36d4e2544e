import { describe, expect, test } from 'vitest';
import { ActorId, AreaId } from '../contract/index.ts';
import { findActors, queryWords, SearchIndex } from '../inventory/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleActors } from './sample-drafts.ts';

const sample = readSample();
const keys = [...sample.areas.map(({ key }) => key), ...sample.organisations.map(({ id }) => id)];
function uuid(key: string): string {
  return `00000000-0000-4000-8000-${String(keys.indexOf(key)).padStart(12, '0')}`;
}
const actors = sampleActors(
  sample,
  {
    area: (key) => AreaId.parse(uuid(key)),
    actor: (key) => ActorId.parse(uuid(key)),
  },
  new Date('2026-11-24T09:00:00Z'),
);
const index = new SearchIndex();
for (const { id, facts } of actors) {
  const area = sample.areas.find(({ key }) => uuid(key) === facts.areaId);
  index.put({
    ...facts,
    id,
    contactPersons: [],
    area: facts.areaId === null || area === undefined ? null : { id: facts.areaId, name: area.de },
  });
}
const nameOf = new Map(actors.map(({ id, facts }) => [id, facts.name]));

function found(q: string) {
  const { actors: hits } = findActors(index, queryWords(q), () => true);
  return hits
    .filter(({ missing }) => missing.length === 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => nameOf.get(id));
}

/** O61, O63, O38 and O13 of the sample. */
const interpreters = [
  'Integrationsbüro',
  'Interkultureller Frauenverein Mosaik',
  'Sprachkursträger Kompass',
  'Stadtteillotsinnen',
];

describe('who can interpret', () => {
  test.each([
    'Sprachmittlung',
    'Wer kann Sprachmittlung?',
    'sprachmitlung',
    'Sparchmittlung',
    'sprachmit',
    'dolmetschen',
    'Dolmetcher',
    'who could interpret',
    'interpreting',
    'übersetzen',
    'uebersetzen',
  ])('%s', (q) => {
    const offering = findActors(index, queryWords(q), () => true)
      .actors.filter(({ texts }) => texts.some(({ text }) => text.fact === 'offers'))
      .map(({ id }) => nameOf.get(id) ?? '');
    expect(offering.toSorted()).toEqual(interpreters);
  });
});

test('who could interpret on Thursday', () => {
  expect(new Set(found('who could interpret on Thursday'))).toEqual(
    new Set(['Integrationsbüro', 'Interkultureller Frauenverein Mosaik']),
  );
});

test.each([
  ['Farsi Donnerstag', 'Interkultureller Frauenverein Mosaik'],
  ['mosaik', 'Interkultureller Frauenverein Mosaik'],
  ['Frauenverrein mosaik', 'Interkultureller Frauenverein Mosaik'],
  ['mosaik frauenverein', 'Interkultureller Frauenverein Mosaik'],
  ['Hausarztpraxis Muehlenstr', 'Hausarztpraxis Mühlenstraße'],
  ['muhlenstrasse', 'Hausarztpraxis Mühlenstraße'],
  ['Grundschule am Anger', 'Grundschule am Anger'],
  ['kindergarten kornblume', 'Kita Kornblume'],
  ['Stadtteilbuero', 'Stadtteilbüro Hafergraben'],
])('„%s“ finds %s first', (q, name) => {
  expect(found(q)[0]).toBe(name);
});

test.each(['xyzxyz', 'Raumschiff', '%', '…'])('„%s“ finds nobody', (q) => {
  expect(found(q)).toEqual([]);
});
