import { expect, test } from 'vitest';
import { mergeBodies } from '../inventory/bodies/merge-bodies.ts';
import { TestBodies } from '../inventory/bodies/testing.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { undoChange } from '../inventory/undo-change.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { structureMigrations } from './migrations.ts';
import { rolesFollowBody } from './roles/follow-bodies.ts';
import { TestRoles } from './roles/testing.ts';
import { tasksFollowBody } from './tasks/follow-bodies.ts';
import { TestTasks } from './tasks/testing.ts';
import { toldStructure } from './told-structure.ts';
import { acceptWarning } from './warnings/accept-warning.ts';
import { acceptedWarnings } from './warnings/accepted-store.ts';
import { acceptedWarningsFollowBody } from './warnings/follow-bodies.ts';

const bodyFollowers = [tasksFollowBody, rolesFollowBody, acceptedWarningsFollowBody];

describeOnBothEngines('what belongs to a body that is merged', (open) => {
  test('belongs to the one it is merged into, and undoing brings it back', async () => {
    const here = await TestNeighbourhood.in(await open(), structureMigrations);
    const [bodies, tasks, roles] = [new TestBodies(here), new TestTasks(here), new TestRoles(here)];
    const choir = await here.addActor({ name: 'Chor' });
    const quiet = { meetingsPerYear: 12, lastMetOn: '2025-01-01', lastMinutesOn: '2025-01-01' };
    const table = await bodies.add({ name: 'Runder Tisch', ...quiet });
    const round = await bodies.add({ name: 'Runde', type: 'netz.ak', ...quiet });
    await bodies.seat(round, choir);
    const task = await tasks.add('Einladen', { bodyId: round });
    await roles.add('sprecher', choir, { bodyId: round });

    async function accept(warning: 'w06' | 'w11', id: typeof table, reason: string) {
      const subject = { kind: 'body' as const, id };
      await here.as('coordination', (work) =>
        acceptWarning(work, { warning, subject, reason, lookAgainOn: null }),
      );
    }
    async function kept() {
      const said = await here.as('coordination', ({ trx }) => acceptedWarnings(trx, here.id));
      return {
        task: (await tasks.row(task)).bodyId,
        roles: (await roles.rows()).map(({ bodyId }) => bodyId),
        said: Object.fromEntries(said.map(({ bodyId, reason }) => [reason, bodyId])),
      };
    }
    await accept('w06', table, 'Sommerpause');
    await accept('w06', round, 'Winterpause');
    await accept('w11', round, 'Wir sind so wenige');
    const before = await kept();

    const [one, two] = [await bodies.sheet(table), await bodies.sheet(round)];
    const seen = { kept: one.body.updatedAt, other: two.body.updatedAt };
    const { changeSetId } = await here.as('coordination', (work) =>
      mergeBodies({ ...work, bodyFollowers }, table, { other: round, facts: {}, seen }),
    );
    expect(await kept()).toEqual({
      task: table,
      roles: [table],
      said: { Sommerpause: table, 'Wir sind so wenige': table },
    });
    await here.as('coordination', (work) =>
      undoChange({ ...work, toldTables: toldStructure }, changeSetId, { keepChanged: false }),
    );
    expect(await kept()).toEqual(before);
    expect(before).toMatchObject({ task: round, roles: [round] });
  });
});
