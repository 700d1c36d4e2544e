import { expect, test } from 'vitest';
import type { Member } from '../../access/index.ts';
import { mayStep, taskRights } from './may-step.ts';
import { actor, taskOf, taskWith } from './task.fixture.ts';

const [owner, asked, party, stranger] = [actor(1), actor(2), actor(3), actor(4)];
const task = taskOf(owner, { state: 'offered', offeredToId: asked });
const parties = [party, owner];

const team: Member = { role: 'coordination', actorId: null };
const reader: Member = { role: 'reader', actorId: null };
function partner(actorId: typeof owner): Member {
  return { role: 'partner', actorId };
}

test.each([
  ['the coordination', team, { edit: true, steer: true, answer: true, take: true }],
  ['its owner', partner(owner), { edit: true, steer: true, answer: false, take: true }],
  ['who is asked', partner(asked), { edit: false, steer: false, answer: true, take: true }],
  ['a party beside', partner(party), { edit: true, steer: false, answer: false, take: true }],
  ['somebody else', partner(stranger), { edit: false, steer: false, answer: false, take: true }],
  ['a reader', reader, { edit: false, steer: false, answer: false, take: false }],
])('what %s may do', (_, member, rights) => {
  expect(taskRights(member, task, parties)).toEqual(rights);
});

test('what nobody has is steered by those who take part', () => {
  expect(taskRights(partner(party), taskWith({}), parties)).toMatchObject({ steer: true });
  expect(taskRights(partner(stranger), taskWith({}), parties)).toMatchObject({ steer: false });
});

const on = '2026-11-22';
test.each([
  ['account', partner(asked), true],
  ['oral', partner(asked), false],
  ['account', team, false],
  ['oral', team, true],
  ['paper', team, true],
  ['account', partner(owner), false],
] as const)('a yes by %s of %o: %s', (means, member, allowed) => {
  const accept = { kind: 'accept', yes: { means, on } } as const;
  expect(mayStep(member, accept, { task, parties })).toBe(allowed);
  if (member.actorId === owner) return;
  const take = { kind: 'take', actorId: asked, yes: { means, on } } as const;
  expect(mayStep(member, take, { task, parties })).toBe(allowed);
});

test('nobody takes a task for somebody else', () => {
  const take = { kind: 'take', actorId: owner, yes: { means: 'account', on } } as const;
  expect(mayStep(partner(stranger), take, { task: taskWith({}), parties })).toBe(false);
});
