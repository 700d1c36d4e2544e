import type { Role } from '@augenhoehe/domain/access';
import { ActorId, ChangeSetId, PersonId, SnapshotId } from '@augenhoehe/domain/contract';
import {
  compareWithSnapshot as comparing,
  countChanges,
  listSnapshots as listing,
  snapshotsByHandAtMost,
} from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addTie } from '../../inventory/add-tie.ts';
import { editActor } from '../../inventory/edit-actor.ts';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import { removeTie } from '../../inventory/remove-tie.ts';
import { stateTie } from '../../inventory/state-tie.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { positionMigrations } from '../position-migrations.ts';
import { compareWithSnapshot } from './compare-with-snapshot.ts';
import { removeSnapshot, renameSnapshot } from './edit-snapshot.ts';
import { knownNetwork } from './known-snapshot.ts';
import { listSnapshots } from './list-snapshots.ts';
import { openSnapshotChange } from './open-snapshot-change.ts';
import { insertSnapshots } from './snapshot-store.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { toldSnapshots } from './told-snapshots.ts';

describeOnBothEngines('snapshots', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, positionMigrations);
  });

  async function take(name: string) {
    return await here.as('coordination', (work) => takeSnapshot(work, { name }));
  }
  async function listed(role: Role = 'reader') {
    const reply = await here.as(role, listSnapshots);
    expect(listing.reply.parse(reply)).toEqual(reply);
    return reply;
  }
  async function compared(id: SnapshotId, other?: SnapshotId) {
    const reply = await here.as('reader', (work) => compareWithSnapshot(work, id, { with: other }));
    expect(comparing.reply.parse(reply)).toEqual(reply);
    return reply;
  }
  async function tie(from: ActorId, to: ActorId, level: 1 | 3 = 3) {
    const statement = { side: 'from', level, formality: 1 } as const;
    const draft = { from, to, type: 'austausch', statement };
    return await here.as('coordination', (work) => addTie(work, draft));
  }
  async function undo(changeSetId: string): Promise<void> {
    await here.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(changeSetId), { keepChanged: false }),
    );
  }

  test('keep the figures of their day, while today goes on', async () => {
    const [choir, school] = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Schule' }),
    ];
    await take('Start');
    await tie(choir, school);
    const { snapshots, today } = await listed();
    expect(snapshots).toMatchObject([
      { name: 'Start', kind: 'by-hand', figures: { actors: 2, ties: 0, isolates: 2, density: 0 } },
    ]);
    expect(today).toMatchObject({ actors: 2, ties: 1, isolates: 0, density: 1, confirmed: 0 });
  });

  test('are compared with today and with each other, the earlier first', async () => {
    const choir = await here.addActor({ name: 'Chor' });
    const school = await here.addActor({ name: 'Schule' });
    const club = await here.addActor({ name: 'Verein' });
    const gone = await tie(choir, school);
    const grown = await tie(choir, club, 1);
    const start = await take('Start');
    const stronger = { level: 4, formality: 3, source: '' } as const;
    await here.as('coordination', (work) => removeTie(work, gone.id));
    await here.as('coordination', (work) =>
      stateTie(work, { slug: 'talstedt', tieId: grown.id, side: 'from' }, stronger),
    );
    await tie(school, club);
    const middle = await take('Mitte');
    const sinceStart = await compared(start.id);
    expect(sinceStart.later).toBeNull();
    expect(countChanges(sinceStart.comparison)).toMatchObject({
      ties: { new: 1, lost: 1, stronger: 1, weaker: 0, unchanged: 0 },
      earlier: 2,
      later: 2,
      moreBinding: 1,
    });
    for (const [one, other] of [
      [start.id, middle.id],
      [middle.id, start.id],
    ] as const) {
      const { earlier, later, comparison } = await compared(one, other);
      expect([earlier.name, later?.name]).toEqual(['Start', 'Mitte']);
      expect(comparison).toEqual(sinceStart.comparison);
    }
    const nothing = await compared(middle.id);
    expect(countChanges(nothing.comparison).ties).toMatchObject({ new: 0, lost: 0, unchanged: 2 });
  });

  test('whoever was merged is not lost, and neither are the ties', async () => {
    const choir = await here.addActor({ name: 'Chor' });
    const double = await here.addActor({ name: 'Chor Nordhof' });
    const school = await here.addActor({ name: 'Schule' });
    await tie(double, school);
    const start = await take('Start');
    const { changeSetId } = await here.as('coordination', (work) =>
      mergeActors(work, choir, { other: double, facts: {} }),
    );
    const { comparison } = await compared(start.id);
    expect(comparison.actors.find(({ id }) => id === double)).toMatchObject({
      name: 'Chor Nordhof',
      change: 'merged',
      mergedInto: choir,
    });
    expect(comparison.ties).toMatchObject([{ from: choir, to: school, change: 'unchanged' }]);
    await undo(changeSetId);
    const back = await compared(start.id);
    expect(back.comparison.actors.every(({ change }) => change === 'unchanged')).toBe(true);
  });

  test('hold nothing that a reader may not see, whoever takes them', async () => {
    const choir = await here.addActor({
      name: 'Chor',
      fields: ['hf.bildung'],
      phone: '+49 30 1',
      notes: 'nur im Team',
    });
    const levels = { mission: 'team' } as const;
    const change = { changes: {}, was: {}, levels, levelsWere: { mission: 'netzwerk' } } as const;
    await here.as('coordination', (work) => editActor(work, choir, change));
    await take('Start');
    const { rows } = await database.executeSql(
      `select network from snapshot_network where neighbourhood_id = $1`,
      [here.id],
    );
    expect(rows).toEqual([{ network: { actors: [[choir, 'Chor', null, null]], ties: [] } }]);
  });

  test('name who has been removed since', async () => {
    const choir = await here.addActor({ name: 'Chor' });
    const start = await take('Start');
    await here.as('coordination', (work) => removeActor(work, choir));
    const { comparison } = await compared(start.id);
    expect(comparison.actors).toMatchObject([{ name: 'Chor', change: 'lost', mergedInto: null }]);
  });

  test('taking, renaming and removing can each be undone', async () => {
    await here.addActor({ name: 'Chor' });
    const taken = await take('Start');
    const renamed = await here.as('coordination', (work) =>
      renameSnapshot(work, taken.id, { name: 'Beginn', was: 'Start' }),
    );
    const removed = await here.as('coordination', (work) => removeSnapshot(work, taken.id));
    const seen: string[][] = [];
    for (const { changeSetId } of [removed, renamed, taken]) {
      await undo(changeSetId);
      seen.push((await listed()).snapshots.map(({ name }) => name));
    }
    expect(seen).toEqual([['Beginn'], ['Start'], []]);
  });

  test('are not taken back by who coordinated once', async () => {
    const { changeSetId } = await take('Start');
    const undoing = here.as(
      'partner',
      (work) => {
        const person = { ...work.place.person, id: PersonId.parse('person-coordination') };
        const asThem = { ...work, place: { ...work.place, person }, toldTables: toldSnapshots };
        return undoChange(asThem, ChangeSetId.parse(changeSetId), { keepChanged: false });
      },
      ActorId.parse(newId()),
    );
    await expect(undoing).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
    expect((await listed()).snapshots).toHaveLength(1);
  });

  async function rename(id: SnapshotId, was: string, name: string) {
    return await here.as('coordination', (work) => renameSnapshot(work, id, { name, was }));
  }

  test('are renamed by two people: the second sees the first one’s name, unless it is the same', async () => {
    const { id } = await take('Start');
    await rename(id, 'Start', 'Beginn');
    await expect(rename(id, 'Start', 'Auftakt')).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['name'], current: { name: 'Beginn' } },
    });
    await rename(id, 'Start', 'Beginn');
    await rename(id, 'Beginn', 'Auftakt');
    expect((await listed()).snapshots.map(({ name }) => name)).toEqual(['Auftakt']);
  });

  test('one more by hand than may be kept is refused until one is removed', async () => {
    const { id } = await take('Start');
    await here.as('coordination', async (work) => {
      await openSnapshotChange(work, { kind: 'snapshot.taken', params: { name: 'viele' } });
      const network = { actors: [], ties: [] };
      const more = Array.from({ length: snapshotsByHandAtMost - 1 }, (_, place) => ({
        id: SnapshotId.parse(newId()),
        name: `Stand ${place}`,
        kind: 'by-hand' as const,
        takenAt: work.at.toISOString(),
        network,
      }));
      await insertSnapshots(work.trx, here.id, more);
    });
    await expect(take('Noch einer')).rejects.toMatchObject({
      status: 409,
      code: 'too-many-snapshots',
      params: { most: snapshotsByHandAtMost },
    });
    await here.as('coordination', (work) => removeSnapshot(work, id));
    await take('Noch einer');
    expect((await listed()).snapshots).toHaveLength(snapshotsByHandAtMost);
  });

  test('of two removals at once, the second is told that it is gone', async () => {
    const { id } = await take('Start');
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => here.as('coordination', (work) => removeSnapshot(work, id))),
    );
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    expect(refused).toMatchObject(Array(2).fill({ status: 404, code: 'no-such-snapshot' }));
  });

  test('one removed while it is compared is said to be gone', async () => {
    const { id } = await take('Start');
    await here.as('coordination', async (work) => {
      await removeSnapshot(work, id);
      await expect(knownNetwork(work, id)).rejects.toMatchObject({
        status: 404,
        code: 'no-such-snapshot',
      });
    });
  });

  test('one that does not exist is said to be so', async () => {
    const unknown = SnapshotId.parse(newId());
    const ways: readonly (() => Promise<unknown>)[] = [
      () => compared(unknown),
      () => here.as('coordination', (work) => removeSnapshot(work, unknown)),
      () =>
        here.as('coordination', (work) => renameSnapshot(work, unknown, { name: 'x', was: '' })),
    ];
    for (const way of ways) {
      await expect(way()).rejects.toMatchObject({ status: 404, code: 'no-such-snapshot' });
    }
  });

  test('are offered for editing to the coordination alone', async () => {
    expect((await listed('coordination')).can.edit).toBe(true);
    expect((await listed('reader')).can.edit).toBe(false);
  });

  test('those of another neighbourhood do not exist', async () => {
    const start = await take('Start');
    const elsewhere = await TestNeighbourhood.in(database, positionMigrations);
    expect((await elsewhere.as('coordination', listSnapshots)).snapshots).toEqual([]);
    await expect(
      elsewhere.as('coordination', (work) => compareWithSnapshot(work, start.id, {})),
    ).rejects.toMatchObject({ status: 404 });
  });
});
