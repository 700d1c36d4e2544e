import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId } from '../contract/index.ts';
import { type Action, type Member, may, policy, Role } from './policy.ts';

const own = ActorId.parse('00000000-0000-4000-8000-000000000001');
const other = ActorId.parse('00000000-0000-4000-8000-000000000002');
const actions = Object.keys(policy) as Action[];

test.each([
  ['coordination', null, 'actor.edit', [other], true],
  ['partner', own, 'actor.edit', [own], true],
  ['partner', own, 'actor.edit', [other], false],
  ['partner', own, 'tie.state', [other, own], true],
  ['partner', own, 'actor.add', undefined, false],
  ['partner', null, 'actor.edit', undefined, false],
  ['reader', null, 'inventory.read', undefined, true],
  ['reader', null, 'actor.edit', [other], false],
] as const)('%s acting for %s, %s on %j: %s', (role, actorId, action, owners, allowed) => {
  expect(may({ role, actorId }, action, owners)).toBe(allowed);
});

test('a reader never changes anything', () => {
  const reader: Member = { role: 'reader', actorId: own };
  expect(actions.filter((action) => may(reader, action, [own]))).toEqual(['inventory.read']);
});

test('no partner may do to a foreign actor more than a reader, or more than the coordination anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...actions), fc.constantFrom(...Role.options), (action, role) => {
      const member: Member = { role, actorId: own };
      if (may(member, action, [other]) && role === 'partner') {
        expect(may({ role: 'reader', actorId: null }, action)).toBe(true);
      }
      if (may(member, action)) {
        expect(may({ role: 'coordination', actorId: null }, action)).toBe(true);
      }
    }),
  );
});
