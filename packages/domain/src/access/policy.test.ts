import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId } from '../contract/index.ts';
import { Action, type Member, may, permissionsOf, Role } from './policy.ts';

const own = ActorId.parse('00000000-0000-4000-8000-000000000001');
const other = ActorId.parse('00000000-0000-4000-8000-000000000002');

const partner: Member = { role: 'partner', actorId: own };
const idlePartner: Member = { role: 'partner', actorId: null };
const coordination: Member = { role: 'coordination', actorId: null };
const reader: Member = { role: 'reader', actorId: null };

test.each<{ member: Member; action: Action; owners?: ActorId[]; allowed: boolean }>([
  { member: coordination, action: 'actor.edit', owners: [other], allowed: true },
  { member: partner, action: 'actor.edit', owners: [own], allowed: true },
  { member: partner, action: 'actor.edit', owners: [other], allowed: false },
  { member: partner, action: 'tie.state', owners: [other, own], allowed: true },
  { member: partner, action: 'actor.add', allowed: false },
  { member: idlePartner, action: 'actor.edit', allowed: false },
  { member: reader, action: 'inventory.read', allowed: true },
  { member: reader, action: 'actor.edit', owners: [other], allowed: false },
])('$member.role: $action $owners is $allowed', ({ member, action, owners, allowed }) => {
  expect(may(member, action, owners)).toBe(allowed);
});

test('a reader never changes anything', () => {
  const acting: Member = { role: 'reader', actorId: own };
  expect(Action.options.filter((action) => may(acting, action, [own]))).toEqual([
    'inventory.read',
    'goal.read',
    'decision.read',
    'export.run',
  ]);
});

test('no partner may do more to a foreign actor than a reader', () => {
  for (const action of Action.options) {
    expect(!may(partner, action, [other]) || may(reader, action)).toBe(true);
  }
});

test('nobody votes by office', () => {
  expect(may(coordination, 'decision.vote')).toBe(false);
  expect(may(partner, 'decision.vote', [own])).toBe(true);
});

test('but for voting nobody may do what the coordination may not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Action.options.filter((action) => action !== 'decision.vote')),
      fc.constantFrom(...Role.options),
      (action, role) => {
        expect(!may({ role, actorId: own }, action, [own]) || may(coordination, action)).toBe(true);
      },
    ),
  );
});

test('permissions name every action', () => {
  expect(Object.keys(permissionsOf(partner)).toSorted()).toEqual(Action.options.toSorted());
  expect(permissionsOf(partner)['actor.edit']).toBe(true);
  expect(permissionsOf(partner)['members.read']).toBe(false);
});
