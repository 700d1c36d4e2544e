import { expect, test } from 'vitest';
import type { TieStatement } from '../../inventory/index.ts';
import { analyseNetwork } from '../figures/analyse-network.ts';
import type { NetworkTie } from '../network.ts';
import { actorId, networkOf } from '../network.fixture.ts';
import { comparedWithMedian } from './compared-with-median.ts';
import { dependenciesOf } from './dependencies-of.ts';
import { neutralityQuestions } from './neutrality-questions.ts';
import { outsideViews } from './outside-views.ts';
import { sharedAcquaintances } from './shared-acquaintances.ts';
import { whoSpeaks } from './who-speaks.ts';

const six = Array.from({ length: 6 }, () => ({}));

function said(side: TieStatement['side'], level: TieStatement['level']): TieStatement {
  return { side, level, formality: null, statedAt: '2026-05-04T10:00:00Z', source: '' };
}

test.each([
  { me: 0, standing: 'confirmed', sides: ['from', 'to'], speaker: 'both' },
  { me: 0, standing: 'contradicted', sides: ['from', 'to'], speaker: 'contradicted' },
  { me: 0, standing: 'outside', sides: ['outside'], speaker: 'outside' },
  { me: 0, standing: 'one-sided', sides: ['from'], speaker: 'us' },
  { me: 0, standing: 'one-sided', sides: ['to', 'outside'], speaker: 'them' },
  { me: 1, standing: 'one-sided', sides: ['from'], speaker: 'them' },
  { me: 1, standing: 'one-sided', sides: ['to'], speaker: 'us' },
] as const)('a $standing tie said by $sides: $speaker, for $me', (row) => {
  const statements = row.sides.map((side) => said(side, 2));
  const tie = { from: actorId(0), standing: row.standing, statements };
  expect(whoSpeaks(actorId(row.me), tie)).toBe(row.speaker);
});

test('a tie of dependency starts at the one who gives', () => {
  const { ties } = networkOf(six, [
    [0, 1, { type: 'ressource' }],
    [2, 0, { type: 'finanzierung', level: 2 }],
    [3, 0, { type: 'finanzierung', level: 4 }],
    [4, 0, { type: 'traeger' }],
    [5, 0, { type: 'auftrag', level: 0 }],
    [2, 3, { type: 'traeger' }],
  ]);
  expect(dependenciesOf(actorId(0), ties).map(({ partner, isOurs }) => [partner, isOurs])).toEqual([
    [actorId(4), true],
    [actorId(3), true],
    [actorId(2), true],
    [actorId(1), false],
  ]);
});

test.each<{ name: string; kind: NetworkTie['type']; rivals: [number, number]; asked: number }>([
  { name: 'who carries us competes with a partner', kind: 'traeger', rivals: [1, 2], asked: 1 },
  { name: 'who funds us competes with us', kind: 'finanzierung', rivals: [0, 1], asked: 1 },
  { name: 'who carries us competes with a stranger', kind: 'traeger', rivals: [1, 3], asked: 0 },
  { name: 'who lends a room competes with a partner', kind: 'ressource', rivals: [1, 2], asked: 0 },
])('$name: $asked questions', ({ kind, rivals: [one, other], asked }) => {
  const { ties } = networkOf(six, [
    [1, 0, { type: kind }],
    [0, 2],
    [one, other, { type: 'konkurrenz', level: 1 }],
  ]);
  expect(neutralityQuestions(actorId(0), ties)).toHaveLength(asked);
});

test('views from outside: what both say differently, and what only they say', () => {
  const ends = { from: actorId(0), type: 'austausch' };
  const ties = [
    { ...ends, name: 'alike', statements: [said('from', 3), said('to', 3)] },
    { ...ends, name: 'apart', statements: [said('from', 4), said('to', 1)] },
    { ...ends, name: 'theirs', statements: [said('to', 2), said('outside', 5)] },
    { ...ends, name: 'ours', statements: [said('from', 2)] },
  ];
  const { heard, differing } = outsideViews(actorId(0), ties);
  expect(heard).toBe(3);
  expect(differing.map(({ tie }) => tie.name)).toEqual(['apart', 'theirs']);
});

test('figures stand beside the middle of all', () => {
  const network = networkOf(six, [
    [0, 1],
    [0, 2],
    [0, 3, { standing: 'one-sided' }],
    [1, 2],
  ]);
  expect(comparedWithMedian(actorId(0), network, analyseNetwork(network))).toEqual({
    degree: { own: 3, median: 1.5, actors: 6 },
    reach: { own: 3 / 5, median: 3 / 5, actors: 6 },
    confirmed: { own: 2 / 3, median: expect.closeTo(5 / 6), actors: 4 },
  });
});

test('shared acquaintances: those first whose weaker tie is strongest, never by a conflict', () => {
  const network = networkOf(six, [
    [0, 2, { level: 5 }],
    [2, 1, { level: 1 }],
    [0, 3, { level: 3 }],
    [1, 3, { level: 2 }],
    [0, 4, { level: 4, type: 'konflikt' }],
    [4, 1, { level: 4 }],
    [0, 5],
  ]);
  expect(sharedAcquaintances(network, actorId(0), actorId(1))).toMatchObject([
    { actor: { name: 'Akteur 3' }, toUs: 3, toThem: 2 },
    { actor: { name: 'Akteur 2' }, toUs: 5, toThem: 1 },
  ]);
});
