import type { Role } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type BodyId,
  ChangeSetId,
  PersonId,
  type TaskId,
} from '@augenhoehe/domain/contract';
import { addBody as addBodyContract } from '@augenhoehe/domain/inventory';
import { addTask as addContract, type TaskBeginning } from '@augenhoehe/domain/structure';
import { beforeAll, expect, test } from 'vitest';
import { addBody } from '../../inventory/bodies/add-body.ts';
import type { Work } from '../../inventory/index.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { toldStructure } from '../told-structure.ts';
import { addTask } from './add-task.ts';
import { editTask } from './edit-task.ts';
import { handOverTasks } from './hand-over-tasks.ts';
import { removeTask } from './remove-task.ts';
import { stepTask } from './step-task.ts';
import { TestTasks } from './testing.ts';

interface There {
  readonly own: ActorId;
  readonly other: ActorId;
  readonly third: ActorId;
  /** Of its own actor, of another beside it in a cooperation, of nobody there, and of others elsewhere. */
  readonly mine: TaskId;
  readonly beside: TaskId;
  readonly open: TaskId;
  readonly far: TaskId;
  /** Another's for which its own actor is asked, and of its own in a body that only the team sees. */
  readonly asked: TaskId;
  readonly hidden: TaskId;
  readonly begins: (work: Work, beginning: TaskBeginning, isTogether?: boolean) => Done;
}
type Done = Promise<{ readonly changeSetId: string }>;

const yes = { means: 'oral', on: '2026-11-20' } as const;
const note = { changes: { note: 'Neu' }, was: { note: '' } };
const dropped = { kind: 'drop', reason: 'Ausgefallen' } as const;

/** What somebody did as coordination, and whether it may be taken back by the same as a partner of one actor. */
const changes: readonly [string, (work: Work, there: There) => Done, boolean][] = [
  ['facts of its own', (work, { mine }) => editTask(work, mine, note), true],
  ['facts of one beside it', (work, { beside }) => editTask(work, beside, note), true],
  ['facts of others', (work, { far }) => editTask(work, far, note), false],
  [
    'facts of its own where only the team sees it',
    (work, { hidden }) => editTask(work, hidden, note),
    false,
  ],
  ['its own completed', (work, { mine }) => stepTask(work, mine, { kind: 'complete' }), true],
  [
    'its own offered',
    (work, { mine, third }) => stepTask(work, mine, { kind: 'offer', actorId: third }),
    true,
  ],
  [
    'its own that another has taken over',
    (work, { mine, third }) =>
      handOverTasks(work, { tasks: [{ taskId: mine, actorId: third }], yes }),
    false,
  ],
  [
    'one of others that it has taken over',
    (work, { far, own }) => handOverTasks(work, { tasks: [{ taskId: far, actorId: own }], yes }),
    true,
  ],
  ['its yes', (work, { asked }) => stepTask(work, asked, { kind: 'accept', yes }), true],
  ['its no', (work, { asked }) => stepTask(work, asked, { kind: 'decline', reason: '' }), true],
  ['what it was asked dropped', (work, { asked }) => stepTask(work, asked, dropped), false],
  ['what nobody has beside it dropped', (work, { open }) => stepTask(work, open, dropped), true],
  [
    'what another has beside it dropped',
    (work, { beside }) => stepTask(work, beside, dropped),
    false,
  ],
  ['its own removed', (work, { mine }) => removeTask(work, mine), true],
  ['one beside it removed', (work, { beside }) => removeTask(work, beside), false],
  [
    'one of its own',
    (work, { own, begins }) => begins(work, { kind: 'accepted', actorId: own, yes }),
    true,
  ],
  [
    'one of others',
    (work, { other, begins }) => begins(work, { kind: 'accepted', actorId: other, yes }),
    false,
  ],
  ['one of nobody together', (work, { begins }) => begins(work, { kind: 'seeking' }, true), true],
  ['one of nobody', (work, { begins }) => begins(work, { kind: 'seeking' }), false],
];

describeOnBothEngines('what somebody coordinated once of tasks', (open) => {
  let database: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    database = await open();
  });

  async function place(here: TestNeighbourhood): Promise<There> {
    const team = new TestTasks(here);
    const own = await here.addActor({ name: 'Eigene' });
    const other = await here.addActor({ name: 'Andere' });
    const third = await here.addActor({ name: 'Dritte' });
    const cooperationId = await new TestCooperations(here).add({
      name: 'Café',
      parties: [own, other],
    });
    const draft = addBodyContract.body.parse({
      name: 'Runde',
      type: 'netz.ak',
      visibility: 'team',
    });
    const body: { readonly id: BodyId } = await here.as('coordination', (work) =>
      addBody(work, draft),
    );
    const asked = await team.addOf(other, 'Gefragt');
    await team.step(asked, { kind: 'offer', actorId: own });
    return {
      own,
      other,
      third,
      mine: await team.addOf(own, 'Eigene'),
      beside: await team.addOf(other, 'Daneben', { cooperationId }),
      open: await team.add('Offen', { cooperationId }),
      far: await team.addOf(other, 'Anderswo'),
      asked,
      hidden: await team.addOf(own, 'Leise', { bodyId: body.id }),
      begins: (work, beginning, isTogether = false) => {
        const context = isTogether ? { cooperationId } : {};
        return addTask(work, addContract.body.parse({ title: 'Neu', beginning, ...context }));
      },
    };
  }

  test.each(changes)(
    '%s: may be taken back by who may change it now',
    async (_what, change, may) => {
      const here = await TestNeighbourhood.in(database, structureMigrations);
      const there = await place(here);
      const { changeSetId } = await here.as('coordination', (work) => change(work, there));
      async function undo(role: Role) {
        return await here.as(
          role,
          (work) => {
            const person = { ...work.place.person, id: PersonId.parse('person-coordination') };
            return undoChange(
              { ...work, place: { ...work.place, person }, toldTables: toldStructure },
              ChangeSetId.parse(changeSetId),
              { keepChanged: false },
            );
          },
          role === 'partner' ? there.own : null,
        );
      }
      await expect(undo('reader')).rejects.toMatchObject({ status: 403 });
      const undoing = undo('partner');
      if (may) await expect(undoing).resolves.toMatchObject({ kept: 0 });
      else await expect(undoing).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
      if (!may) await expect(undo('coordination')).resolves.toMatchObject({ kept: 0 });
    },
  );
});
