import { listChanges } from '@augenhoehe/domain/inventory';
import { beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../../access/index.ts';
import { searchedChanges } from '../../inventory/change-conditions.ts';
import { judgedTables, toldTablesOf, unreadColumns } from '../../inventory/told-tables.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { entriesOfChange, readJournal } from '../../platform/journal/index.ts';
import { positionMigrations } from '../position-migrations.ts';
import { renameSnapshot } from './edit-snapshot.ts';
import { toldSnapshots } from './told-snapshots.ts';
import { takeSnapshot } from './take-snapshot.ts';

describeOnBothEngines('snapshots in the journal', (open) => {
  let here: TestNeighbourhood;
  let taken: Awaited<ReturnType<typeof takeSnapshot>>;

  beforeAll(async () => {
    here = await TestNeighbourhood.in(await open(), positionMigrations);
    await here.addActor({ name: 'Chor' });
    taken = await here.as('coordination', (work) => takeSnapshot(work, { name: 'Start' }));
    const { id } = taken;
    await here.as('coordination', (work) =>
      renameSnapshot(work, id, { name: 'Beginn', was: 'Start' }),
    );
  });

  async function found(query: Record<string, string>): Promise<readonly string[]> {
    const { changeSets } = await here.as('coordination', ({ trx, place }) =>
      readJournal(trx, {
        neighbourhoodId: here.id,
        limit: 50,
        changes: searchedChanges(listChanges.query.parse(query), viewerOf(place)),
      }),
    );
    return changeSets.map(({ kind }) => kind);
  }

  test('are found by their names and as a kind of entry', async () => {
    expect(await found({ q: 'Start' })).toEqual(['snapshot.renamed', 'snapshot.taken']);
    expect(await found({ subject: 'snapshot' })).toEqual(['snapshot.renamed', 'snapshot.taken']);
  });

  test('are not found for everybody who is in them', async () => {
    expect(await found({ q: 'Chor' })).toEqual(['actor.added']);
  });

  test('the networks stay in the database when the journal is read', async () => {
    const unread = unreadColumns(toldTablesOf(toldSnapshots));
    const { changeSets } = await here.as('coordination', ({ trx }) =>
      readJournal(trx, { neighbourhoodId: here.id, limit: 50, unread }),
    );
    const entries = changeSets.flatMap((change) => change.entries);
    function columnsOf(name: string) {
      const ofTable = entries.filter(({ table }) => table === name);
      return ofTable.map(({ after }) => Object.keys(after ?? {}).toSorted());
    }
    expect(columnsOf('snapshot_network')).toEqual([['neighbourhood_id', 'snapshot_id']]);
    expect(columnsOf('snapshot')[0]).toContain('name');
  });

  test('nor are they read to judge who may take a snapshot back', async () => {
    const judged = judgedTables(
      { member: { role: 'partner', actorId: null } },
      toldTablesOf(toldSnapshots),
    );
    const entries = await here.as('coordination', ({ trx }) =>
      entriesOfChange(trx, { neighbourhoodId: here.id, changeSetId: taken.changeSetId }, judged),
    );
    expect(entries.map(({ table }) => table)).toEqual(['snapshot']);
  });

  test('the network is written once, however often the name changes', async () => {
    const { rows } = await here.database.executeSql(
      `select table_name, count(*)::int as times from journal_entry
       where neighbourhood_id = $1 and table_name like 'snapshot%'
       group by table_name order by table_name`,
      [here.id],
    );
    expect(rows).toEqual([
      { table_name: 'snapshot', times: 2 },
      { table_name: 'snapshot_network', times: 1 },
    ]);
  });
});
