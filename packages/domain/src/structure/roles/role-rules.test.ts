import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../access/index.ts';
import { type ActorId, BodyId, CooperationId, TieId } from '../../contract/index.ts';
import type { NetworkTie } from '../../position/index.ts';
import { actor } from '../tasks/task.fixture.ts';
import { introductionsBy } from './introductions-by.ts';
import { mayAssign } from './may-assign.ts';
import { moveRole } from './move-role.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { roleProblem } from './role-problem.ts';
import { roleWith } from './role.fixture.ts';
import { WholeRole } from './whole-role.ts';

const bodyId = BodyId.parse('00000000-0000-4000-8000-000000000700');
const cooperationId = CooperationId.parse('00000000-0000-4000-8000-000000000800');

test.each<[Partial<RoleAssignment>, ReturnType<typeof roleProblem>]>([
  [{}, null],
  [{ bodyId, cooperationId }, 'two-contexts'],
  [{ since: '2026-02-01', until: '2026-01-31' }, 'until-before-since'],
  [{ since: '2026-02-01', until: '2026-02-01' }, null],
  [{ deputyId: actor(1) }, 'deputy-is-holder'],
  [{ deputyId: actor(2) }, null],
  [{ handedOverOn: '2026-02-01' }, 'handed-over-without-end'],
  [{ handedOverOn: '2026-02-01', until: '2026-03-01' }, null],
])('%j: %s', (given, problem) => {
  const role = roleWith(given);
  expect(roleProblem(role)).toBe(problem);
  expect(WholeRole.safeParse(role).success).toBe(problem === null);
});

test.each<[Role, ActorId | null, ActorId[], boolean]>([
  ['coordination', null, [], true],
  ['partner', actor(1), [actor(1)], true],
  ['partner', actor(1), [actor(2)], false],
  ['partner', actor(1), [], false],
  ['partner', actor(2), [actor(2)], false],
  ['reader', null, [actor(1)], false],
])('%s of %s among %j says who has a role: %s', (role, actorId, around, may) => {
  expect(mayAssign({ role, actorId }, { actorId: actor(1) }, around)).toBe(may);
});

const held = roleWith({ deputy: 'Vertretung', deputyId: actor(2) });
test.each<[string, ActorId, ActorId | null, Partial<RoleAssignment> | null]>([
  ['its actor becomes another', actor(1), actor(3), { actorId: actor(3), deputyId: actor(2) }],
  ['its actor goes', actor(1), null, null],
  ['the deputy’s becomes another', actor(2), actor(3), { deputyId: actor(3) }],
  ['the deputy’s becomes its own', actor(2), actor(1), { deputyId: null, deputy: 'Vertretung' }],
  ['its own becomes the deputy’s', actor(1), actor(2), { actorId: actor(2), deputyId: null }],
  ['the deputy’s goes', actor(2), null, { deputyId: null, deputy: '' }],
  ['somebody else goes', actor(4), null, { actorId: actor(1), deputyId: actor(2) }],
])('a role when %s', (_what, from, to, after) => {
  const moved = moveRole(held, { from, to });
  if (after === null) expect(moved).toBeNull();
  else expect(moved).toMatchObject(after);
});

const anyActor = fc.integer({ min: 1, max: 4 }).map(actor);
test('no move makes a sound role unsound', () => {
  fc.assert(
    fc.property(anyActor, fc.option(anyActor), anyActor, fc.option(anyActor), (...all) => {
      const [actorId, deputyId, from, to] = all;
      const role = roleWith({ actorId, deputyId });
      fc.pre(roleProblem(role) === null);
      const moved = moveRole(role, { from, to });
      if (moved !== null) expect(roleProblem(moved)).toBeNull();
    }),
  );
});

function tie(from: number, to: number, given: Partial<NetworkTie> = {}): NetworkTie {
  return {
    id: TieId.parse('00000000-0000-4000-8000-000000000600'),
    from: actor(from),
    to: actor(to),
    type: 'austausch',
    level: 3,
    formality: null,
    standing: 'confirmed',
    ...given,
  };
}
test.each<[string, NetworkTie[], [number, number][]]>([
  ['who knows nobody', [tie(2, 3)], []],
  [
    'two that know each other, and nobody else',
    [tie(1, 2), tie(1, 3), tie(2, 3)],
    [
      [2, 3],
      [3, 3],
    ],
  ],
  ['two apart from all others', [tie(1, 2), tie(2, 3), tie(1, 4), tie(4, 5), tie(5, 6)], [[2, 3]]],
  [
    'one that nobody else knows',
    [tie(1, 2), tie(3, 1, { level: 2 })],
    [
      [2, 3],
      [3, 2],
    ],
  ],
  ['one that another knows too', [tie(1, 2), tie(2, 3)], []],
  ['one that another knows by sight', [tie(1, 2), tie(2, 3, { level: 1 })], [[2, 3]]],
  ['one that another would like to know', [tie(1, 2), tie(3, 2, { type: 'wunsch' })], [[2, 3]]],
  ['one known by sight', [tie(1, 2, { level: 1 })], []],
  ['the closest of two ties', [tie(1, 2, { level: 2 }), tie(2, 1, { level: 4 })], [[2, 4]]],
])('introductions: %s', (_what, ties, expected) => {
  expect(introductionsBy(actor(1), ties)).toEqual(
    expected.map(([partner, level]) => ({ actorId: actor(partner), level })),
  );
});
