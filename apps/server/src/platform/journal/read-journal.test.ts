import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { describeOnEmptyDatabases } from '../database/testing.ts';
import { add, addPath, id, JournalScene } from './journal-scene.fixture.ts';
import { hafergraben, lindenhof } from './journal-tables.fixture.ts';
import { type JournalQuery, readJournal } from './read-journal.ts';

describeOnEmptyDatabases('the journal', (open) => {
  let scene: JournalScene;
  const changes: string[] = [];

  beforeAll(async () => {
    scene = await JournalScene.on(await open());
    changes.push(await scene.change('added', add(1, 'library')));
    changes.push(
      await scene.change('moved', async (trx) => {
        await sql`update place set tags = array['books'], version = 2`.execute(trx);
        await add(2, 'school')(trx);
        await addPath(1, 2)(trx);
      }),
    );
    changes.push(
      await scene.change('looked', (trx) => sql`update place set slug = slug`.execute(trx)),
    );
    changes.push(
      await scene.change('removed', (trx) =>
        sql`delete from place where id = ${id(2)}`.execute(trx),
      ),
    );
  });

  async function read(query: Partial<JournalQuery>, neighbourhoodId = hafergraben) {
    return scene.database.inNeighbourhood(neighbourhoodId, (trx) =>
      readJournal(trx, { neighbourhoodId, limit: 10, ...query }),
    );
  }

  it('says who did what and when, the newest first', async () => {
    const { changeSets, next } = await read({});
    expect(changeSets.map((change) => change.id)).toEqual([...changes].reverse());
    expect(next).toBeUndefined();
    expect(changeSets.at(-1)).toMatchObject({
      kind: 'added',
      params: { kind: 'added' },
      personId: 'amira',
      at: new Date('2026-05-04T10:00:00Z'),
      undoes: null,
      undoneBy: null,
      entryCount: 1,
    });
  });

  it('shows each row before and after, in the order of the statements', async () => {
    const { changeSets } = await read({});
    expect(changeSets[2]?.entries).toMatchObject([
      {
        table: 'place',
        key: id(1),
        before: { tags: [], version: 1 },
        after: { tags: ['books'], version: 2, label: 'place library' },
      },
      { table: 'place', key: id(2), before: null, after: { slug: 'school' } },
      { table: 'path', key: `${id(1)}/${id(2)}`, before: null },
    ]);
  });

  it('holds nothing of a row that stayed as it was', async () => {
    const { changeSets } = await read({});
    expect(changeSets[1]).toMatchObject({ kind: 'looked', entryCount: 0, entries: [] });
  });

  it('holds what was removed along with a row', async () => {
    const { changeSets } = await read({});
    expect(changeSets[0]?.entries.map(({ table, after }) => [table, after])).toEqual([
      ['place', null],
      ['path', null],
    ]);
  });

  it('is read page by page', async () => {
    const seen: string[] = [];
    let after: JournalQuery['after'];
    do {
      const page = await read({ limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.changeSets.map((change) => change.id));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual([...changes].reverse());
  });

  it('can be of some entries only', async () => {
    const { changeSets } = await read({
      entries: sql<boolean>`table_name = 'place' and row_key = ${id(2)}`,
    });
    expect(changeSets.map(({ kind, entryCount }) => [kind, entryCount])).toEqual([
      ['removed', 1],
      ['moved', 1],
    ]);
  });

  it('can be of some changes only', async () => {
    const { changeSets } = await read({ changes: sql<boolean>`kind in ('added', 'moved')` });
    expect(changeSets.map(({ kind }) => kind)).toEqual(['moved', 'added']);
  });

  it('gives the first entries of a large change, and the others when asked', async () => {
    const { changeSets } = await read({ entriesEach: 1 });
    const [, , moved] = changeSets;
    expect(moved).toMatchObject({ entryCount: 3, entries: [{ key: id(1) }] });
  });

  it('is empty for another neighbourhood', async () => {
    expect(await read({}, lindenhof)).toEqual({ changeSets: [], next: undefined });
  });
});
