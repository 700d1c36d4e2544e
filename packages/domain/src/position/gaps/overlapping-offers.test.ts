import { expect, test } from 'vitest';
import { type TieDraft, networkOf } from '../network.fixture.ts';
import { overlappingOffers } from './overlapping-offers.ts';

const cafe = {
  fields: ['hf.begegnung'],
  targetGroups: ['zg.aeltere'],
  offersText: 'mittwochs 15 Uhr',
};

function found(other: Partial<typeof cafe>, ties: readonly TieDraft[] = []): number {
  const network = networkOf([{}, {}], ties);
  const actors = network.actors.map((actor, place) => ({
    ...actor,
    ...(place === 0 ? cafe : { ...cafe, ...other }),
    offers: [],
    needs: [],
  }));
  return overlappingOffers(actors, network.ties).length;
}

test.for<[string, Partial<typeof cafe>, number]>([
  ['all the same', {}, 1],
  ['another day', { offersText: 'donnerstags 15 Uhr' }, 0],
  ['nobody knows when', { offersText: '' }, 0],
  ['other people', { targetGroups: ['zg.kinder'] }, 0],
  ['everybody', { targetGroups: ['zg.alle'] }, 0],
  ['another field', { fields: ['hf.sport'] }, 0],
])('%s: %o', ([, other, count]) => {
  expect(found(other)).toBe(count);
});

test.for([
  ['konkurrenz', 1, 1],
  ['konkurrenz', 4, 1],
  ['austausch', 2, 1],
  ['austausch', 3, 0],
  ['angebot', 4, 0],
] as const)('a tie „%s“ of level %i leaves %i', ([type, level, count]) => {
  expect(found({}, [[0, 1, { type, level }]])).toBe(count);
});

test('who says that they compete needs no time', () => {
  expect(found({ offersText: '' }, [[0, 1, { type: 'konkurrenz', level: 1 }]])).toBe(1);
});
