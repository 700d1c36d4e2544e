import { describe, expect, test } from 'vitest';
import {
  ActorId,
  BodyId,
  CooperationId,
  PartyId,
  RoleAssignmentId,
  TaskId,
} from '../../contract/index.ts';
import { emptyCooperation } from '../cooperations/cooperation.ts';
import { earlyWarnings } from './early-warnings.ts';
import type {
  CooperationWarnedOf,
  KnownToRules,
  RoleWarnedOf,
  TaskWarnedOf,
} from './warning-rule.ts';

const today = '2026-05-20';

function id(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
const fest = CooperationId.parse(id(1));
const choir = ActorId.parse(id(2));
const school = ActorId.parse(id(3));
const round = BodyId.parse(id(4));
const council = BodyId.parse(id(9));

const names = new Map<string, string>([
  [fest, 'Fest'],
  [choir, 'Chor'],
  [school, 'Schule'],
  [round, 'Runder Tisch'],
]);

function cooperation(facts: Partial<CooperationWarnedOf['cooperation']>): CooperationWarnedOf {
  return {
    id: fest,
    name: 'Fest',
    cooperation: {
      ...emptyCooperation('Fest'),
      state: 'running',
      goal: 'Alle feiern',
      goalDecidedOn: '2026-01-10',
      ...facts,
    },
    parties: [
      {
        id: PartyId.parse(id(9)),
        actor: { id: choir, name: 'Chor' },
        contact: 'Leitung',
        deputy: 'Kasse',
        since: null,
        until: null,
      },
    ],
    reviews: [],
  };
}

let made = 100;
function task(facts: Partial<TaskWarnedOf>): TaskWarnedOf {
  made += 1;
  return {
    id: TaskId.parse(id(made)),
    title: 'Bühne',
    state: 'accepted',
    ownerId: choir,
    dueOn: null,
    cooperationId: null,
    bodyId: null,
    ...facts,
  };
}

function role(facts: Partial<RoleWarnedOf>): RoleWarnedOf {
  made += 1;
  return {
    id: RoleAssignmentId.parse(id(made)),
    role: 'zustaendig',
    cooperationId: fest,
    bodyId: null,
    actorId: school,
    since: null,
    until: null,
    handedOverOn: null,
    ...facts,
  };
}

/** Key, what it is about, how many entries. */
function found(known: Partial<KnownToRules>): (readonly [string, string, number])[] {
  return earlyWarnings({
    today,
    cooperations: [],
    tasks: [],
    roles: [],
    bodies: [],
    names,
    ...known,
  }).map(({ key, subject, entries }) => [
    key,
    subject.kind === 'neighbourhood' ? '' : subject.name,
    entries.length,
  ]);
}

const single = cooperation({});
const cases: readonly [string, Partial<KnownToRules>, ReturnType<typeof found>][] = [
  ['nothing where all is said', { cooperations: [cooperation({})] }, []],
  [
    'one person alone',
    {
      cooperations: [
        { ...single, parties: single.parties.map((party) => ({ ...party, deputy: '' })) },
      ],
    },
    [['w04', 'Fest', 1]],
  ],
  ['no goal', { cooperations: [cooperation({ goal: '' })] }, [['w12', 'Fest', 0]]],
  [
    'a review that is overdue',
    { cooperations: [cooperation({ reviewOn: '2026-05-19' })] },
    [['w13', 'Fest', 0]],
  ],
  [
    'broken off without a lesson',
    { cooperations: [cooperation({ state: 'broken-off' })] },
    [['evaluation-open', 'Fest', 0]],
  ],
  [
    'roles that ended without anything handed over, together by actor',
    {
      roles: [
        role({ until: '2026-03-01' }),
        role({ until: '2026-04-01', bodyId: round, cooperationId: null }),
        role({ until: '2026-05-01', cooperationId: null }),
        role({ until: '2026-05-01', actorId: choir, handedOverOn: '2026-05-01' }),
        role({ actorId: choir }),
      ],
    },
    [['w05', 'Schule', 2]],
  ],
  [
    'tasks that wait, together by what they belong to',
    {
      tasks: [
        task({ dueOn: '2026-05-19', cooperationId: fest }),
        task({ state: 'seeking', ownerId: null, cooperationId: fest }),
        task({ dueOn: '2026-05-01', bodyId: round }),
        task({ dueOn: today, ownerId: school }),
      ],
    },
    [
      ['w09', 'Fest', 2],
      ['w09', 'Runder Tisch', 1],
    ],
  ],
  [
    'a task of the neighbourhood that nobody has',
    { tasks: [task({ state: 'seeking', ownerId: null })] },
    [['w09', '', 1]],
  ],
  [
    'not one for which somebody is asked',
    { tasks: [task({ state: 'offered', ownerId: null })] },
    [],
  ],
  [
    'hints on a body that are of the catalogue, with whom they name',
    {
      bodies: [
        {
          id: round,
          name: 'Runder Tisch',
          alike: [],
          hints: [
            {
              kind: 'one-hand',
              chair: { id: school, name: 'Schule' },
              holds: [
                { type: 'finanzierung', over: { id: choir, name: 'Chor' } },
                { type: 'traeger', over: { id: choir, name: 'Chor' } },
              ],
            },
            {
              kind: 'quiet',
              missing: 'meeting',
              lastMetOn: '2025-01-01',
              lastMinutesOn: null,
              meetingsPerYear: 4,
            },
            { kind: 'size', fit: 'large', members: 13 },
            { kind: 'no-newcomers', months: 14, latest: '2025-03-20' },
          ],
        },
      ],
    },
    [
      ['w06', 'Runder Tisch', 0],
      ['w11', 'Runder Tisch', 0],
      ['w19', 'Runder Tisch', 2],
      ['w20', 'Runder Tisch', 0],
    ],
  ],
  [
    'bodies that might be one, once for both',
    {
      bodies: [
        { id: round, name: 'Runder Tisch', hints: [], alike: [{ id: council, name: 'Beirat' }] },
        { id: council, name: 'Beirat', hints: [], alike: [] },
      ],
    },
    [['bodies-alike', 'Runder Tisch', 1]],
  ],
  [
    'not those that are none',
    {
      bodies: [
        {
          id: round,
          name: 'Runder Tisch',
          alike: [],
          hints: [
            { kind: 'size', fit: 'small', members: 5 },
            { kind: 'partial-chair', chair: { id: school, name: 'Schule' }, holds: [] },
            { kind: 'vacant', functions: ['Jugend'] },
          ],
        },
      ],
    },
    [],
  ],
  [
    'too much with one actor',
    { tasks: [1, 2, 3, 4, 5].map((each) => task({ ownerId: each < 4 ? choir : school })) },
    [['w10', 'Chor', 3]],
  ],
  [
    'not at two of five',
    { tasks: [choir, choir, school, school, null].map((ownerId) => task({ ownerId })) },
    [],
  ],
];

describe('early warnings', () => {
  test.each(cases)('%s', (_, known, expected) => {
    expect(found(known)).toEqual(expected);
  });

  test('says how late the first is and how many are late', () => {
    const tasks = [
      task({ dueOn: '2026-05-19' }),
      task({ dueOn: '2026-04-02', ownerId: school }),
      task({ state: 'seeking', ownerId: null }),
    ];
    expect(
      earlyWarnings({ today, cooperations: [], tasks, roles: [], bodies: [], names }),
    ).toMatchObject([{ key: 'w09', overdue: 2, unowned: 1, since: '2026-04-02' }]);
  });

  test('says when the first role ends, and whether it has', () => {
    const roles = [role({ until: '2026-06-01' }), role({ until: '2026-05-25' })];
    expect(
      earlyWarnings({ today, cooperations: [], tasks: [], roles, bodies: [], names }),
    ).toMatchObject([
      { key: 'w05', on: '2026-05-25', isPast: false, roles: [{}, {}].map(() => expect.anything()) },
    ]);
  });

  test('comes in the order of the catalogue, then of the alphabet', () => {
    const other = { ...cooperation({ goal: '' }), name: 'Ausflug' };
    const tasks = [task({ dueOn: '2026-05-19' })];
    expect(found({ cooperations: [cooperation({ goal: '' }), other], tasks })).toEqual([
      ['w09', '', 1],
      ['w12', 'Ausflug', 0],
      ['w12', 'Fest', 0],
    ]);
  });
});
