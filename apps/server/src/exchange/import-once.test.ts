import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstSlugs } from '../access/index.ts';
import type { Database } from '../platform/database/database.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { ImportEngine } from './import-engine.ts';
import { importOnce, importWith } from './import-once.ts';
import { bareFile, bringBack } from './testing/bare-file.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const one = {
  slug: 'nordhof',
  content: 'actors',
  bytes: Buffer.from('Name;Straße\nVerein Eins;Weg 1\nVerein Zwei;Weg 2\n'),
  source: 'Liste',
  dryRun: false,
  addMissingActors: false,
} as const;

// Its thread serves both engines; what opens one of its own each time is tried once.
const engine = new ImportEngine();
afterAll(() => engine.close());

describeOnBothEngines('an import in one step', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await bringBack(database, bareFile(now), now);
  });

  test('writes unless it only looks, and brings nothing the second time', async () => {
    const twoNew = { rows: 2, new: 2, faulty: [], fileNotices: [] };
    expect(await importWith(engine, database, { ...one, dryRun: true })).toMatchObject(twoNew);
    expect(await importOnce(database, one)).toMatchObject(twoNew);
    const again = await importWith(engine, database, one);
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect(await importOnce(database, { ...one, slug: 'nirgends' })).toBeNull();
    expect(await database.asOperator((trx) => firstSlugs(trx, 9))).toEqual(['nordhof']);
  });

  test('keeps to what it was said to be', async () => {
    const bytes = Buffer.from('from;to\nVerein Eins;Verein Vier\n');
    const looked = { ...one, bytes, dryRun: true };
    expect(await importWith(engine, database, looked)).toMatchObject({
      writes: { newTies: 0 },
      mapping: { to: null },
    });
    expect(await importWith(engine, database, { ...looked, content: 'network' })).toMatchObject({
      writes: { newActors: 1, newTies: 1 },
    });
  });

  test('tells what it did not read', async () => {
    const first = '<graph>\n<node id="Verein Eins"/>\n<hyperedge/>\n</graph>\n';
    const bytes = Buffer.from(`<graphml>${first}<graph/></graphml>`);
    expect(await importWith(engine, database, { ...one, bytes, dryRun: true })).toMatchObject({
      fileNotices: [
        { code: 'hyperedge', params: { count: 1, lines: ['3'] } },
        { code: 'further-graph', params: { count: 1, lines: ['5'] } },
      ],
    });
    const list = Buffer.from('from;to\n1;2\n');
    const numbers = { ...one, bytes: list, content: 'network', dryRun: true } as const;
    expect(await importWith(engine, database, numbers)).toMatchObject({
      fileNotices: [{ code: 'ends-are-numbers' }],
    });
  });
});
