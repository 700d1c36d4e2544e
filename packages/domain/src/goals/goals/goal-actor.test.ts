import { expect, test } from 'vitest';
import { ActorId, BodyId, CooperationId, WorkshopId } from '../../contract/index.ts';
import { namesItsParties, namingProblem, renamingProblem } from './goal-actor.ts';
import { goalRights } from './goal-rights.ts';
import type { GoalState } from './goal-state.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const [choir, school] = [
  ActorId.parse(uuid),
  ActorId.parse('00000000-0000-4000-8000-000000000002'),
];
const ofTheme = { cooperationId: null, bodyId: null, workshopId: null };
const places = [
  [ofTheme, true],
  [{ ...ofTheme, cooperationId: CooperationId.parse(uuid) }, false],
  [{ ...ofTheme, bodyId: BodyId.parse(uuid) }, false],
  [{ ...ofTheme, workshopId: WorkshopId.parse(uuid) }, false],
] as const;

test.each(places)('of %j its parties are named: %s', (place, isNamed) => {
  expect(namesItsParties(place)).toBe(isNamed);
  expect(namingProblem({ ...place, state: 'idea' }, 'party')).toBe(
    isNamed ? null : 'parties-follow',
  );
  expect(namingProblem({ ...place, state: 'idea' }, 'supporter')).toBeNull();
});

test.each<[GoalState, string | null, string | null]>([
  ['idea', null, null],
  ['in-negotiation', null, null],
  ['decided', 'parties-have-agreed', null],
  ['in-progress', 'parties-have-agreed', null],
  ['reached', 'parties-have-agreed', null],
  ['adapted', null, null],
  ['dropped', 'goal-not-discussed', 'goal-not-discussed'],
])('in „%s“ naming a party: %j, a supporter: %j', (state, party, supporter) => {
  expect(namingProblem({ ...ofTheme, state }, 'party')).toBe(party);
  expect(namingProblem({ ...ofTheme, state }, 'supporter')).toBe(supporter);
});

test.each([
  ['party', 0, '', null],
  ['party', 1, '', 'parties-without-reason'],
  ['party', 1, 'Zieht weg', null],
  ['supporter', 1, '', null],
] as const)('as %s beside %d named because of „%s“: %j', (role, named, reason, problem) => {
  expect(renamingProblem({ role, named, reason })).toBe(problem);
});

test('anybody speaks until parties are named; then they do, and the author as long as it is one of them', () => {
  const goal = { ...ofTheme, proposedById: choir };
  const author = { role: 'partner', actorId: choir } as const;
  const other = { role: 'partner', actorId: school } as const;
  expect(goalRights(author, goal, [])).toMatchObject({ steer: true, speak: true });
  expect(goalRights(other, goal, [])).toMatchObject({ steer: false, speak: true });
  expect(goalRights(author, goal, [choir, school])).toMatchObject({ steer: true, speak: true });
  expect(goalRights(author, goal, [school])).toMatchObject({ steer: false, speak: false });
  expect(goalRights(other, goal, [school])).toMatchObject({ steer: false, speak: true });
});
