import type { ActorId, ChangeSetId } from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { changeManyActors } from '../inventory/change-many-actors.ts';
import { mergeActors } from '../inventory/merge-actors.ts';
import { removeActor } from '../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { approachesFollow } from './follow-actors.ts';
import { contactsMigrations } from './migrations.ts';
import { TestApproaches } from './testing.ts';

const followers = [approachesFollow];

describeOnBothEngines('approaches to actors that go', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestApproaches;
  let church: ActorId;
  let double: ActorId;
  let library: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, contactsMigrations);
    church = await here.addActor({ name: 'Freikirche' });
    double = await here.addActor({ name: 'Lichtblick' });
    library = await here.addActor({ name: 'Bibliothek' });
    team = new TestApproaches(here, 'coordination');
  });

  async function merge(): Promise<ChangeSetId> {
    const { changeSetId } = await here.as('coordination', (work) =>
      mergeActors({ ...work, followers }, church, { other: double, facts: {} }),
    );
    return changeSetId;
  }

  test('follow a merge, and go back when it is undone', async () => {
    await team.add(double, { doorOpenerId: library });
    const merged = await merge();
    expect(await team.single()).toMatchObject({ actorId: church, doorOpenerId: library });
    await team.undo(merged);
    expect(await team.single()).toMatchObject({ actorId: double, doorOpenerId: library });
  });

  test('lose a door-opener that is now who is approached', async () => {
    await team.add(church, { doorOpenerId: double, onBehalfOfId: library });
    const merged = await merge();
    expect(await team.single()).toMatchObject({ doorOpenerId: null, onBehalfOfId: library });
    await team.undo(merged);
    expect(await team.single()).toMatchObject({ doorOpenerId: double });
  });

  test('go with their actor, and come back with it', async () => {
    await team.add(church);
    await team.add(library, { doorOpenerId: church, onBehalfOfId: double });
    const { changeSetId } = await here.as('coordination', (work) =>
      removeActor({ ...work, followers }, church),
    );
    expect(await team.single()).toMatchObject({
      actorId: library,
      doorOpenerId: null,
      onBehalfOfId: double,
    });
    await team.undo(changeSetId);
    expect(await team.names()).toEqual(['Bibliothek', 'Freikirche']);
  });

  test('go with many at once, whatever part those have', async () => {
    await team.add(library, { doorOpenerId: church, onBehalfOfId: double });
    await team.add(church, { doorOpenerId: double });
    const { changeSetId } = await here.as('coordination', (work) =>
      changeManyActors(
        { ...work, followers },
        { actors: [church, double], change: { kind: 'remove' } },
      ),
    );
    expect(await team.single()).toMatchObject({ doorOpenerId: null, onBehalfOfId: null });
    await team.undo(changeSetId);
    expect((await team.list()).total).toBe(2);
  });

  test('stand in the way of whoever forgets them', async () => {
    await team.add(church);
    await expect(here.as('coordination', (work) => removeActor(work, church))).rejects.toThrow(
      /foreign key/,
    );
  });
});
