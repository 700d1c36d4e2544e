/**
 * A program, the peer: reads a list and inserts its rows one by one, without looking for duplicates,
 * carriers or mistakes.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { emptyFacts } from '@augenhoehe/domain/inventory';
import { openMigrated } from '../../apps/server/src/index.ts';
import { readCsv } from '../../apps/server/src/exchange/read-csv.ts';
import { insertActors } from '../../apps/server/src/inventory/index.ts';
import { readConfig } from '../../apps/server/src/platform/config/config.ts';
import { newId } from '../../apps/server/src/platform/ids.ts';
import { beginChange } from '../../apps/server/src/platform/journal/index.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const rows = readCsv(readFileSync(file, 'utf8')).rows.slice(1);
const database = await openMigrated(readConfig({ DATA_DIR: folder }));
const found = await database.executeSql('select id from neighbourhood');
const [{ id: neighbourhoodId }] = z.tuple([z.object({ id: NeighbourhoodId })]).parse(found.rows);
const at = new Date();
await database.inNeighbourhood(neighbourhoodId, async (trx) => {
  const change = { kind: 'import.applied', params: {}, personId: null, at, neighbourhoodId };
  await beginChange(trx, change);
  for (const { cells } of rows) {
    const [name = '', , , street = '', postalCode = '', city = '', phone = ''] = cells;
    const facts = { ...emptyFacts(name), street, postalCode, city, phone };
    const actors = [{ id: ActorId.parse(newId()), facts, provenance: {}, visibility: {} }];
    await insertActors(trx, neighbourhoodId, { actors, at });
  }
});
await database.close();
