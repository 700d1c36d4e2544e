import { expect, test } from 'vitest';
import { sampleSetting } from '../sample-setting.fixture.ts';
import type { NamedActor } from '../suggestions/named-actor.ts';
import { networkGaps } from './network-gaps.ts';

const setting = sampleSetting();
const gaps = networkGaps(setting);

function key({ id }: NamedActor): string {
  return setting.keyOf(id);
}

test('four stand alone, and each has somebody who would fit', () => {
  const found = gaps.isolates.first.map(({ actor, fit }) => [key(actor), fit && key(fit.partner)]);
  expect(gaps.isolates.count).toBe(4);
  expect(Object.fromEntries(found)).toEqual({ O46: 'O29', O54: 'O37', O64: 'O25', O69: 'O25' });
});

test('three are the only link to others', () => {
  expect(gaps.soleLinks.count).toBe(3);
  expect(
    gaps.soleLinks.first.map(({ actor, behind }) => [key(actor), behind.first.map(key).toSorted()]),
  ).toEqual([
    ['O61', ['O53', 'O65']],
    ['O58', ['O57']],
    ['O04', ['O50']],
  ]);
});

test('two areas are hardly tied, and it is two who know both', () => {
  expect(gaps.areas.count).toBe(1);
  const [thin] = gaps.areas.first;
  expect(thin).toMatchObject({ ties: 7, sizes: [15, 18] });
  expect(thin?.expected).toBeCloseTo(15.2, 1);
  expect(thin?.connectors.slice(0, 2).map(key)).toEqual(['O01', 'O18']);
});

test('families and care are hardly tied', () => {
  expect(gaps.fields.first[0]).toMatchObject({ fields: ['hf.familie', 'hf.pflege'], ties: 1 });
});

test('five need an office, and nobody offers one', () => {
  expect(gaps.needs).toMatchObject({
    count: 1,
    first: [{ resource: 'r.raum.buero', actors: { count: 5 } }],
  });
});

test('two cafés for the same people at the same time, and two who say that they compete', () => {
  expect(gaps.overlaps.first.map(({ actors }) => actors.map(key).toSorted())).toEqual([
    ['O22', 'O23'],
    ['O42', 'O43'],
  ]);
  expect(gaps.overlaps.first[0]).toMatchObject({
    targetGroups: ['zg.aeltere', 'zg.allein'],
    times: [{ day: 3, from: 900, until: 960 }],
    isCompetition: true,
  });
});
