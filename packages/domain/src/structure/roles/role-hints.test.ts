import { expect, test } from 'vitest';
import { BodyId, CooperationId } from '../../contract/index.ts';
import { actor } from '../tasks/task.fixture.ts';
import { type AroundRole, moderatorInterests } from './moderator-interests.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { roleHints } from './role-hints.ts';
import { roleId, roleWith } from './role.fixture.ts';

const today = '2026-11-22';
const bodyId = BodyId.parse('00000000-0000-4000-8000-000000000700');
const cooperationId = CooperationId.parse('00000000-0000-4000-8000-000000000800');
const alone: AroundRole = { roles: [], members: [], ties: [] };
const full = { deputy: 'Vertretung', mandate: 'Lädt ein.', hoursPerWeek: 10, neutrality: 'Keine.' };

test.each<[string, Partial<RoleAssignment>, string[]]>([
  ['of which all is known', full, []],
  ['of which nothing is known', {}, ['no-deputy', 'no-mandate', 'no-hours']],
  ['with a deputy elsewhere', { ...full, deputy: '', deputyId: actor(2) }, []],
  ['whose mandate is missing', { role: 'sprecher', deputy: 'Vertretung' }, ['no-mandate']],
  ['that speaks for nobody', { role: 'protokoll', deputy: 'Vertretung' }, []],
  ['of an organisation', { role: 'geldgeber' }, []],
  ['that moderates', { role: 'moderation', deputy: 'Vertretung' }, ['no-neutrality']],
  ['that is over', { until: '2025-01-01' }, []],
  ['that has not begun', { since: '2027-01-01' }, []],
])('a role %s', (_what, given, kinds) => {
  const hints = roleHints(roleWith(given), { ...alone, ending: undefined }, today);
  expect(hints.map(({ kind }) => kind)).toEqual(kinds);
});

test('that nothing was handed over is said of a role that is over too', () => {
  const role = roleWith({ until: '2026-11-01' });
  const ending = { id: role.id, kind: 'ended', on: '2026-11-01', hasSuccessor: true } as const;
  expect(roleHints(role, { ...alone, ending }, today)).toEqual([
    { kind: 'ended', on: '2026-11-01', hasSuccessor: true },
  ]);
});

const moderation = roleWith({ role: 'moderation', bodyId });
const inBody = { ...alone, members: [actor(1), actor(2)] };
function beside(role: string, given: Partial<RoleAssignment> = {}): AroundRole {
  return { ...inBody, roles: [moderation, roleWith({ id: roleId(2), role, bodyId, ...given })] };
}
function tied(given: Partial<AroundRole['ties'][number]>): AroundRole {
  const tie = { from: actor(1), to: actor(2), level: 3, since: null, until: null } as const;
  return { ...inBody, ties: [{ ...tie, type: 'finanzierung', ...given }] };
}

test.each<[string, RoleAssignment, AroundRole, string[]]>([
  ['nothing else there', moderation, inBody, []],
  ['decides too', moderation, beside('steuerung'), ['decides']],
  ['pays too', moderation, beside('geldgeber'), ['funds']],
  ['keeps the minutes too', moderation, beside('protokoll'), []],
  ['decided once', moderation, beside('steuerung', { until: '2026-01-01' }), []],
  ['decides elsewhere', moderation, beside('steuerung', { bodyId: null }), []],
  ['another decides', moderation, beside('steuerung', { actorId: actor(2) }), []],
  ['funds a member', moderation, tied({}), ['funds']],
  ['is parent body of a member', moderation, tied({ type: 'traeger' }), ['carries']],
  ['gives work to a member', moderation, tied({ type: 'auftrag' }), ['commissions']],
  ['funded a member once', moderation, tied({ until: '2026-01-01' }), []],
  ['would like to fund a member', moderation, tied({ level: 0 }), []],
  ['works with a member', moderation, tied({ type: 'angebot' }), []],
  ['is funded by a member', moderation, tied({ from: actor(2), to: actor(1) }), []],
  ['funds somebody else', moderation, tied({ to: actor(3) }), []],
  ['is a party', roleWith({ role: 'moderation', cooperationId }), inBody, ['takes-part']],
  ['moderates no more', { ...moderation, until: '2026-01-01' }, beside('steuerung'), []],
  ['another role', { ...moderation, role: 'sprecher' }, beside('steuerung'), []],
])('who moderates and %s', (_what, role, around, interests) => {
  expect(moderatorInterests(role, around, today)).toEqual(interests);
});
