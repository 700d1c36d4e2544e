import { expect, test } from 'vitest';
import {
  ActorId,
  AreaId,
  BodyId,
  CooperationId,
  PersonId,
  SeatId,
  TaskId,
  TieId,
} from '../contract/index.ts';
import {
  alikeBodies,
  bodyHints,
  membershipsOn,
  mergeProposals,
  tieStrength,
} from '../inventory/index.ts';
import { countReadiness, earlyWarnings, readinessQuestions } from '../structure/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleBodies, sampleSeats } from './sample-bodies.ts';
import { sampleCooperations } from './sample-cooperations.ts';
import { sampleTies } from './sample-drafts.ts';
import { sampleRoles } from './sample-roles.ts';
import { sampleTasks } from './sample-tasks.ts';

const now = new Date('2026-11-22T10:00:00Z');
const sample = readSample();
const keys = new Map<string, string>();
const ids = new Map<string, string>();
function idOf(key: string): string {
  const id = ids.get(key) ?? `00000000-0000-4000-8000-${String(ids.size).padStart(12, '0')}`;
  ids.set(key, id);
  keys.set(id, key);
  return id;
}

let made = 0;
const around = {
  actor: (key: string) => ActorId.parse(idOf(key)),
  cooperation: (key: string) => CooperationId.parse(idOf(key)),
  body: (key: string) => BodyId.parse(idOf(key)),
  area: (key: string) => AreaId.parse(idOf(key)),
  tie: () => TieId.parse(around.newId()),
  seat: () => SeatId.parse(around.newId()),
  newId: () => idOf(`new ${(made += 1)}`),
};
const tasks = sampleTasks(
  sample,
  {
    ...around,
    agreement: () => null,
    task: () => TaskId.parse(around.newId()),
    createdBy: PersonId.parse('someone'),
  },
  now,
);
const { cooperations, parties, reviews } = sampleCooperations(sample, around, now);

function nameOf(id: string): string {
  return keys.get(id) ?? '';
}

function named(id: ActorId | null) {
  return id === null ? null : { id, name: nameOf(id) };
}

const seats = sampleSeats(sample, around, now);
const ties = sampleTies(sample, around, now).map(({ facts, statements }) => ({
  ...facts,
  ...tieStrength(statements),
}));
const drafts = sampleBodies(sample, around, now);
const alike = alikeBodies(
  mergeProposals(
    drafts.map(({ id, facts }) => ({ ...facts, id })),
    membershipsOn(
      '2026-11-22',
      drafts.map(({ id }) => id),
      seats,
    ),
  ),
);
const bodies = drafts.map(({ id, facts }) => ({
  id,
  name: nameOf(id),
  alike: (alike.get(id) ?? []).map((other) => ({ id: other, name: nameOf(other) })),
  hints: bodyHints(
    {
      body: facts,
      chair: named(facts.chairId),
      decider: named(facts.deciderId),
      seats: seats
        .filter(({ bodyId }) => bodyId === id)
        .map((seat) => ({ ...seat, actor: named(seat.actorId) })),
      ties,
    },
    '2026-11-22',
  ),
}));

const found = earlyWarnings({
  bodies,
  today: '2026-11-22',
  tasks,
  roles: sampleRoles(around, now),
  names: keys,
  cooperations: cooperations.map((cooperation) => ({
    id: cooperation.id,
    name: nameOf(cooperation.id),
    cooperation,
    parties: parties
      .filter(({ cooperationId }) => cooperationId === cooperation.id)
      .map((party) => ({ ...party, actor: { id: party.actorId, name: nameOf(party.actorId) } })),
    reviews: reviews.filter(({ cooperationId }) => cooperationId === cooperation.id),
  })),
});

function about(key: string): string[] {
  return found.flatMap((warning) =>
    warning.key === key && 'name' in warning.subject ? [warning.subject.name] : [],
  );
}

test('F5: the summer festival hangs on one person, and who that is with', () => {
  expect(about('w04')).toEqual(['C03']);
  const [single] = found.filter(({ key }) => key === 'w04');
  expect(single?.entries.map(({ name }) => name)).toEqual(['O18']);
});

test('F5: the school has a new head, and nothing was handed over', () => {
  const [handover] = found.filter(({ key }) => key === 'w05');
  expect(handover).toMatchObject({ subject: { name: 'O33' }, isPast: true });
  expect(handover?.entries.map(({ name }) => name)).toEqual(['C02']);
  expect(about('w05')).toEqual(['O33']);
});

test('F6: one place has 13 of 29 tasks, six of the seven overdue ones', () => {
  expect(found.find(({ key }) => key === 'w10')).toMatchObject({
    subject: { name: 'O01' },
    tasks: 13,
    of: 29,
    percent: 45,
    overdue: 6,
    toHandOver: 2,
  });
  const late = found.flatMap((warning) => (warning.key === 'w09' ? [warning.overdue] : []));
  expect(late.reduce((sum, count) => sum + count, 0)).toBe(7);
});

test('F8: urban renewal chairs, decides and finances a member of the steering group', () => {
  const inOneHand = found.filter(({ key }) => key === 'w19');
  expect(inOneHand).toMatchObject([
    { subject: { name: 'N05' }, entries: [{ name: 'O11' }, { name: 'O01' }] },
  ]);
});

test('F15: no minutes of the round table for seven months, nobody new on ageing for 14', () => {
  expect(found.filter(({ key }) => key === 'w06')).toMatchObject([
    { subject: { name: 'N06' }, hint: { missing: 'minutes', lastMinutesOn: '2026-04-22' } },
  ]);
  expect(found.filter(({ key }) => key === 'w20')).toMatchObject([
    { subject: { name: 'N03' }, hint: { months: 14 } },
  ]);
  expect(about('w11')).toEqual([]);
});

test('of seven bodies two might be one: both for families, five of seven in both', () => {
  expect(found.filter(({ key }) => key === 'bodies-alike')).toMatchObject([
    { subject: { name: 'N02' }, entries: [{ name: 'N04' }] },
  ]);
});

test('F14: one review is overdue by five months, one cooperation has no joint goal', () => {
  expect(about('w13')).toEqual(['C02']);
  expect(found.find(({ key }) => key === 'w13')).toMatchObject({ since: '2026-06-22' });
  expect(about('w12')).toContain('C06');
});

test('F16: what broke off was not evaluated', () => {
  expect(about('evaluation-open')).toEqual(['C10']);
});

test('what goes well is not spoken of', () => {
  for (const key of ['w04', 'w12', 'w13', 'w14', 'evaluation-open']) {
    expect(about(key)).not.toContain('C08');
  }
});

test('what is in preparation has open points of all five principles', () => {
  const clinic = cooperations.find(({ id }) => nameOf(id) === 'C07');
  const open = countReadiness(clinic?.readiness ?? {}).open;
  const principles = readinessQuestions
    .filter(({ key }) => open.includes(key))
    .map(({ principle }) => principle);
  expect(clinic?.state).toBe('preparation');
  expect(principles).toEqual(
    expect.arrayContaining(['stock-taking', 'contacts', 'communication', 'structure', 'goals']),
  );
});
