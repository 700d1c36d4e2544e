import { expect, test } from 'vitest';
import { decisionRuleTerms } from '../catalogue/index.ts';
import { ActorId, AreaId, BodyId, SeatId, TieId } from '../contract/index.ts';
import {
  BodyFacts,
  bodyProblem,
  closestOverlap,
  membershipsOn,
  newcomersOf,
  overlapsOf,
  seatedInMost,
  SeatFacts,
  seatingsOf,
  sharedCircle,
} from '../inventory/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleBodies, sampleSeats } from './sample-bodies.ts';

const now = new Date('2026-11-24T09:00:00Z');
const today = '2026-11-24';
const sample = readSample();

/** `O18` becomes the id that ends in 18, `N03` the one that ends in 03. */
function idOf(key: string): string {
  return `00000000-0000-4000-8000-${key.replace(/\D/g, '').padStart(12, '0')}`;
}
let seats = 0;
const ids = {
  area: (key: string) => AreaId.parse(idOf(key)),
  actor: (key: string) => ActorId.parse(idOf(key)),
  tie: () => TieId.parse(idOf('1')),
  body: (key: string) => BodyId.parse(idOf(key)),
  seat: () => SeatId.parse(idOf(String((seats += 1)))),
};
const bodies = sampleBodies(sample, ids, now);
const taken = sampleSeats(sample, ids, now);
const memberships = membershipsOn(
  today,
  bodies.map(({ id }) => id),
  taken,
);

test('seven sound bodies with 71 seats, one of them vacant', () => {
  expect(bodies.map(({ facts }) => BodyFacts.parse(facts))).toHaveLength(7);
  expect(bodies.map(({ facts }) => bodyProblem(facts))).toEqual(bodies.map(() => null));
  expect(taken.map((seat) => SeatFacts.parse(seat))).toHaveLength(71);
  expect(taken.filter(({ actorId }) => actorId === null).map((seat) => seat.function)).toEqual([
    'Geflüchtete',
  ]);
});

test('31 of the 72 organisations sit in no body', () => {
  expect(sample.organisations.length - seatingsOf(memberships).length).toBe(31);
});

test('the neighbourhood house sits in six of the seven bodies', () => {
  const most = seatedInMost(seatingsOf(memberships), bodies.length);
  expect(most.map(({ actorId, bodies: sits }) => [actorId, sits.length])).toEqual([
    [ids.actor('O18'), 6],
    [ids.actor('O01'), 5],
  ]);
});

test('nobody new for 14 months in the one body of which that is said, elsewhere nobody knows', () => {
  const known = bodies.map(({ id }) => {
    const own = taken.filter(({ bodyId }) => bodyId === id);
    return newcomersOf(own, today).months;
  });
  expect(known).toEqual([null, null, 14, null, null, null, null]);
});

test('no three bodies are the same people; the round table sits in the conference', () => {
  expect(sharedCircle(memberships)).toBeNull();
  const closest = closestOverlap(overlapsOf(memberships));
  expect(closest?.bodies).toEqual([ids.body('N01'), ids.body('N06')]);
  expect(closest).toMatchObject({ smaller: 8, shareOfSmaller: 0.75 });
});

test('its rules of deciding are the catalogue’s', () => {
  const known = decisionRuleTerms.map(({ key }) => key);
  const used = bodies.flatMap(({ facts }) => facts.decisionRule ?? []);
  expect(used).toEqual(['beratend', 'konsens', 'zustaendig', 'konsent']);
  expect(known).toEqual(expect.arrayContaining(used));
});
