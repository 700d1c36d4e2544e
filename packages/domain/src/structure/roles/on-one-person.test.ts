import { expect, test } from 'vitest';
import { BodyId, CooperationId } from '../../contract/index.ts';
import { actor, taskOf } from '../tasks/task.fixture.ts';
import { onOnePerson } from './on-one-person.ts';
import { roleId, roleWith } from './role.fixture.ts';

const today = '2026-11-22';
const nothing = { roles: [], cooperations: [], parties: [], tasks: [], bodies: [] };
const cooperationId = CooperationId.parse('00000000-0000-4000-8000-000000000800');
const body = BodyId.parse('00000000-0000-4000-8000-000000000700');
const known = { cooperationId, actorId: actor(1), since: null, until: null };

test('where everything has a deputy, nothing hangs on one person', () => {
  const both = { ...known, contact: 'Leitung', deputy: 'Stellvertretung' };
  expect(
    onOnePerson(
      {
        roles: [roleWith({ deputy: 'Vertretung' }), roleWith({ role: 'geldgeber' })],
        cooperations: [{ id: cooperationId, state: 'running' }],
        parties: [both, { ...both, contact: '', deputy: '' }],
        tasks: [taskOf(actor(1), { deputyId: actor(2) })],
        bodies: [
          { id: body, members: [actor(1), actor(2)] },
          { id: body, members: [] },
        ],
      },
      today,
    ),
  ).toEqual([]);
});

test('what hangs on one function at one actor stands together, however it is spelt; the most first', () => {
  expect(
    onOnePerson(
      {
        roles: [
          roleWith({ id: roleId(2), holder: 'Hausleitung', actorId: actor(2) }),
          roleWith({ holder: 'Hausleitung' }),
        ],
        cooperations: [{ id: cooperationId, state: 'running' }],
        parties: [{ ...known, contact: 'hausleitung', deputy: '' }],
        tasks: [],
        bodies: [],
      },
      today,
    ),
  ).toEqual([
    {
      actorId: actor(1),
      person: 'Hausleitung',
      hanging: [
        { kind: 'role', id: roleId(1), role: 'koordination' },
        { kind: 'cooperation', id: cooperationId },
      ],
    },
    {
      actorId: actor(2),
      person: 'Hausleitung',
      hanging: [{ kind: 'role', id: roleId(2), role: 'koordination' }],
    },
  ]);
});

test('open tasks are counted, with the first day', () => {
  const tasks = [
    taskOf(actor(1), { dueOn: '2026-12-24' }),
    taskOf(actor(1), { dueOn: '2026-12-01' }),
    taskOf(actor(1)),
    taskOf(actor(1), { state: 'done', closedOn: '2026-11-01' }),
  ];
  expect(onOnePerson({ ...nothing, tasks }, today)).toEqual([
    {
      actorId: actor(1),
      person: '',
      hanging: [{ kind: 'tasks', count: 3, next: '2026-12-01' }],
    },
  ]);
});

test.each([
  ['over', 'ended' as const, null],
  ['left', 'running' as const, '2026-11-21'],
])('of a cooperation that is %s nothing hangs', (_what, state, until) => {
  expect(
    onOnePerson(
      {
        ...nothing,
        cooperations: [{ id: cooperationId, state }],
        parties: [{ ...known, until, contact: 'Leitung', deputy: '' }],
      },
      today,
    ),
  ).toEqual([]);
});

test('a body in which only one sits hangs on it', () => {
  expect(onOnePerson({ ...nothing, bodies: [{ id: body, members: [actor(3)] }] }, today)).toEqual([
    { actorId: actor(3), person: '', hanging: [{ kind: 'body', id: body }] },
  ]);
});
