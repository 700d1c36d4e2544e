import { expect, test } from 'vitest';
import { decisionRuleTerms } from '../catalogue/index.ts';
import { ActorId, AreaId, BodyId, SeatId, TieId } from '../contract/index.ts';
import {
  bodyHints,
  BodyFacts,
  bodyProblem,
  closestOverlap,
  emptyBody,
  membershipsOn,
  mergeProposals,
  newcomersOf,
  overlapsOf,
  seatedInMost,
  SeatFacts,
  seatingsOf,
  sharedCircle,
  tieStrength,
  whoDecides,
} from '../inventory/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleTies } from './sample-drafts.ts';
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

function named(id: ActorId | null) {
  return id === null ? null : { id, name: id.slice(-2) };
}
const ties = sampleTies(sample, ids, now).map(({ facts, statements }) => ({
  ...facts,
  ...tieStrength(statements),
}));

function hintsOf(key: string) {
  const body = bodies.find(({ id }) => id === ids.body(key))?.facts ?? emptyBody('');
  const seatsThere = taken.filter(({ bodyId }) => bodyId === ids.body(key));
  return bodyHints(
    {
      body,
      chair: named(body.chairId),
      decider: named(body.deciderId),
      seats: seatsThere.map((seat) => ({ ...seat, actor: named(seat.actorId) })),
      ties,
    },
    today,
  );
}

test.each([
  ['N01', []],
  ['N02', []],
  ['N03', ['no-newcomers']],
  ['N04', ['partial-chair']],
  ['N05', ['one-hand']],
  ['N06', ['quiet']],
  ['N07', ['vacant']],
])('what to look at in %s: %s', (key, kinds) => {
  expect(hintsOf(key).map(({ kind }) => kind)).toEqual(kinds);
});

test('urban renewal chairs, decides and finances a member in one hand', () => {
  const [hint] = hintsOf('N05');
  expect(hint).toMatchObject({
    chair: { id: ids.actor('O11') },
    holds: [{ type: 'finanzierung', over: { id: ids.actor('O01') } }],
  });
});

test('the round table has had no minutes for seven months, and half a year is what that rests on', () => {
  expect(hintsOf('N06')).toMatchObject([
    { missing: 'minutes', lastMinutesOn: '2026-04-24', meetingsPerYear: null },
  ]);
});

test.each([
  ['N01', { kind: 'others', decider: null, rule: null }],
  ['N02', { kind: 'body', rule: 'konsens' }],
  ['N03', { kind: 'unknown' }],
  ['N04', { kind: 'own-words', words: 'Das Jugendamt steuert.' }],
  ['N05', { kind: 'actor', decider: named(ids.actor('O11')), rule: null }],
  ['N06', { kind: 'unknown' }],
  ['N07', { kind: 'body', rule: 'konsent' }],
])('who decides in %s', (key, expected) => {
  const body = bodies.find(({ id }) => id === ids.body(key))?.facts ?? emptyBody('');
  expect(whoDecides({ body, decider: named(body.deciderId) })).toEqual(expected);
});

test('its rules of deciding are the catalogue’s', () => {
  const known = decisionRuleTerms.map(({ key }) => key);
  const used = bodies.flatMap(({ facts }) => facts.decisionRule ?? []);
  expect(used).toEqual(['beratend', 'konsens', 'zustaendig', 'konsent']);
  expect(known).toEqual(expect.arrayContaining(used));
});

test('two rounds for families might be one; what each rests on and their sizes speak against it', () => {
  const known = bodies.map(({ id, facts }) => ({ ...facts, id }));
  expect(mergeProposals(known, memberships)).toEqual([
    {
      bodies: [idOf('N02'), idOf('N04')],
      reasons: [
        { kind: 'members', shared: 5, smaller: 7 },
        { kind: 'fields', fields: ['hf.familie'] },
      ],
      objections: [
        { kind: 'basis', bases: ['§ 78 SGB VIII', '§ 3 KKG'] },
        { kind: 'rhythm', meetings: [6, 2] },
        { kind: 'size', members: 14 },
        { kind: 'members', only: [7, 2] },
      ],
    },
  ]);
});
