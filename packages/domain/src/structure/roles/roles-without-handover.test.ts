import { expect, test } from 'vitest';
import { BodyId } from '../../contract/index.ts';
import { actor } from '../tasks/task.fixture.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { roleId, roleWith } from './role.fixture.ts';
import { rolesWithoutHandover } from './roles-without-handover.ts';

const today = '2026-11-22';
const body = BodyId.parse('00000000-0000-4000-8000-000000000700');

test.each([
  ['without an end', null, null, null],
  ['today is its last day', '2026-11-22', null, 'ends-soon'],
  ['in 90 days', '2027-02-20', null, 'ends-soon'],
  ['in 91 days', '2027-02-21', null, null],
  ['yesterday', '2026-11-21', null, 'ended'],
  ['a year ago', '2025-11-22', null, 'ended'],
  ['longer ago', '2025-11-21', null, null],
  ['ended and handed over', '2026-10-31', '2026-10-30', null],
  ['ends soon and was handed over', '2026-12-31', '2026-11-20', null],
])('%s', (_what, until, handedOverOn, kind) => {
  const found = rolesWithoutHandover([roleWith({ until, handedOverOn })], today);
  expect(found.map((each) => each.kind)).toEqual(kind === null ? [] : [kind]);
  expect(found.every((each) => each.on === until && !each.hasSuccessor)).toBe(true);
});

test.each<[string, Partial<RoleAssignment>, boolean]>([
  ['the day after', { since: '2026-11-01' }, true],
  ['with time together', { since: '2026-08-02' }, true],
  ['beside it for longer', { since: '2026-08-01' }, false],
  ['nobody knows since when', { since: null }, false],
  ['of another actor', { since: '2026-11-01', actorId: actor(2) }, true],
  ['in another role', { since: '2026-11-01', role: 'protokoll' }, false],
  ['elsewhere', { since: '2026-11-01', bodyId: body }, false],
  ['over before', { since: '2026-09-01', until: '2026-10-31' }, false],
])('who follows: %s', (_what, next, hasSuccessor) => {
  const ended = roleWith({ until: '2026-10-31' });
  const found = rolesWithoutHandover([ended, roleWith({ id: roleId(2), ...next })], today);
  expect(found.find(({ id }) => id === ended.id)).toMatchObject({ kind: 'ended', hasSuccessor });
});

test('the first to end comes first', () => {
  const roles = [
    roleWith({ id: roleId(3), until: '2026-12-31' }),
    roleWith({ id: roleId(2), until: '2026-10-31' }),
    roleWith({ id: roleId(1), until: '2026-12-31' }),
  ];
  expect(rolesWithoutHandover(roles, today).map(({ id }) => id)).toEqual([2, 1, 3].map(roleId));
});
