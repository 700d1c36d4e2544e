import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Trx } from '../database/schema.ts';
import { describeOnBothEngines } from '../database/testing.ts';
import { beginChange } from './begin-change.ts';
import { hafergraben, withPlacesAndPaths } from './journal-tables.fixture.ts';
import { readJournal } from './read-journal.ts';
import { type Undo, undoChange } from './undo-change.ts';

const now = new Date('2026-05-04T10:00:00Z');

function id(number: number): string {
  return `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`;
}

describeOnBothEngines('undoing a change', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await withPlacesAndPaths(await open());
  });

  beforeEach(async () => {
    await change('cleared', (trx) => sql`delete from path`.execute(trx));
    await change('cleared', (trx) =>
      sql`with gone as (update place set inside = null) select`.execute(trx),
    );
    await change('cleared', (trx) => sql`delete from place`.execute(trx));
  });

  async function change(kind: string, work: (trx: Trx) => Promise<unknown>): Promise<string> {
    return database.inNeighbourhood(hafergraben, async (trx) => {
      const changeSetId = await beginChange(trx, {
        kind,
        params: { kind },
        personId: 'amira',
        at: now,
        neighbourhoodId: hafergraben,
      });
      await work(trx);
      return changeSetId;
    });
  }

  async function undo(changeSetId: string, options: Partial<Undo> = {}) {
    return database.inNeighbourhood(hafergraben, (trx) =>
      undoChange(trx, {
        neighbourhoodId: hafergraben,
        changeSetId,
        personId: 'amira',
        at: now,
        ...options,
      }),
    );
  }

  async function undone(changeSetId: string, options: Partial<Undo> = {}): Promise<string> {
    const outcome = await undo(changeSetId, options);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return outcome.changeSetId;
  }

  async function rows(table: string): Promise<Record<string, unknown>[]> {
    return database.inNeighbourhood(hafergraben, async (trx) => {
      const found = await sql<Record<string, unknown>>`
        select * from ${sql.table(table)} order by 1, 2, 3`.execute(trx);
      return found.rows.map(({ neighbourhood_id: _, ...row }) => row);
    });
  }

  function add(number: number, slug: string, inside: string | null = null) {
    return (trx: Trx) =>
      sql`insert into place (neighbourhood_id, id, slug, inside)
        values (${hafergraben}, ${id(number)}, ${slug}, ${inside})`.execute(trx);
  }

  function addPath(source: number, target: number) {
    return (trx: Trx) =>
      sql`insert into path values (${hafergraben}, ${id(source)}, ${id(target)})`.execute(trx);
  }

  it('removes what was added, and brings it back when that is undone', async () => {
    const added = await change('added', add(1, 'library'));
    const undoing = await undone(added);
    expect(await rows('place')).toEqual([]);
    await undone(undoing);
    expect(await rows('place')).toMatchObject([{ slug: 'library', label: 'place library' }]);
  });

  it('restores every value of a removed row on both engines', async () => {
    await change('added', (trx) =>
      sql`insert into place values (${hafergraben}, ${id(1)}, 'Öl „Mühle“', null,
        array['a', 'b"c', null], '{"deep": [1, {"x": null}]}', '2019-02-28',
        '2026-01-02 03:04:05.678901+00', 0.1)`.execute(trx),
    );
    const [before] = await rows('place');
    const removed = await change('removed', (trx) => sql`delete from place`.execute(trx));
    await undone(removed);
    expect(await rows('place')).toEqual([{ ...before, version: 2 }]);
    expect(before).toMatchObject({ opened: '2019-02-28', share: 0.1, tags: ['a', 'b"c', null] });
  });

  it('takes changed values back and lets the version increase', async () => {
    await change('added', add(1, 'library'));
    const renamed = await change('renamed', (trx) =>
      sql`update place set slug = 'archive', version = version + 1`.execute(trx),
    );
    const undoing = await undone(renamed);
    expect(await rows('place')).toMatchObject([{ slug: 'library', version: 3 }]);
    await undone(undoing);
    expect(await rows('place')).toMatchObject([{ slug: 'archive', version: 4 }]);
  });

  it('undoes several statements on the same rows, last one first', async () => {
    await change('added', async (trx) => {
      await add(1, 'club')(trx);
      await add(2, 'school')(trx);
      await addPath(1, 2)(trx);
    });
    const before = await rows('place');
    const merged = await change('merged', async (trx) => {
      await add(3, 'new')(trx);
      await sql`update path set target = ${id(3)}`.execute(trx);
      await sql`update place set slug = 'x' where id = ${id(1)}`.execute(trx);
      await sql`delete from place where id = ${id(2)}`.execute(trx);
      await sql`update place set slug = 'school' where id = ${id(3)}`.execute(trx);
      await sql`update place set slug = 'y' where id = ${id(1)}`.execute(trx);
    });
    const undoing = await undone(merged);
    expect(await rows('place')).toEqual([
      { ...before[0], version: 3 },
      { ...before[1], version: 2 },
    ]);
    expect(await rows('path')).toMatchObject([{ source: id(1), target: id(2) }]);
    await undone(undoing);
    expect(await rows('place')).toMatchObject([{ slug: 'y' }, { slug: 'school' }]);
    expect(await rows('path')).toMatchObject([{ source: id(1), target: id(3) }]);
  });

  it('brings back what was removed and let go along with a row', async () => {
    await change('added', async (trx) => {
      await add(1, 'club')(trx);
      await add(2, 'school')(trx);
      await add(3, 'gym', id(2))(trx);
      await addPath(1, 2)(trx);
    });
    const before = [await rows('place'), await rows('path')];
    const removed = await change('removed', (trx) =>
      sql`delete from place where id = ${id(2)}`.execute(trx),
    );
    expect(await rows('path')).toEqual([]);
    expect(await rows('place')).toMatchObject([{ inside: null }, { inside: null }]);
    await undone(removed);
    expect(await rows('path')).toEqual(before[1]);
    expect(await rows('place')).toMatchObject([
      { slug: 'club' },
      { slug: 'school' },
      { slug: 'gym', inside: id(2) },
    ]);
  });

  it('refuses to undo twice, or what is not there', async () => {
    const added = await change('added', add(1, 'library'));
    await undone(added);
    expect(await undo(added)).toEqual({ ok: false, problem: 'already-undone', entries: [] });
    expect(await undo(id(9))).toEqual({ ok: false, problem: 'no-such-change', entries: [] });
  });

  it('may be undone again after a redo, along the whole chain', async () => {
    const added = await change('added', add(1, 'library'));
    const first = await undone(added);
    const redo = await undone(first);
    const again = await undone(redo);
    expect(await rows('place')).toEqual([]);
    expect(await undo(added)).toMatchObject({ problem: 'already-undone' });
    await undone(again);
    expect(await undo(first)).toMatchObject({ problem: 'already-undone' });
    expect(await rows('place')).toHaveLength(1);
    await undone(added);
    expect(await rows('place')).toEqual([]);
  });

  it('names the rows that were changed since and does nothing', async () => {
    const added = await change('added', async (trx) => {
      await add(1, 'library')(trx);
      await add(2, 'school')(trx);
    });
    await change('renamed', (trx) =>
      sql`update place set slug = 'archive' where id = ${id(1)}`.execute(trx),
    );
    expect(await undo(added)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [{ table: 'place', key: id(1) }],
    });
    expect(await rows('place')).toHaveLength(2);
    const journal = await database.inNeighbourhood(hafergraben, (trx) =>
      readJournal(trx, { neighbourhoodId: hafergraben, limit: 1 }),
    );
    expect(journal.changeSets[0]?.kind).toBe('renamed');
  });

  it('leaves changed rows and undoes the rest when asked to', async () => {
    const added = await change('added', async (trx) => {
      for (let number = 1; number <= 4; number += 1) await add(number, `p${number}`)(trx);
    });
    await change('renamed', (trx) =>
      sql`update place set slug = 'archive' where id = ${id(1)}`.execute(trx),
    );
    await change('removed', (trx) => sql`delete from place where id = ${id(2)}`.execute(trx));
    const outcome = await undo(added, { keepChanged: true });
    expect(outcome).toMatchObject({
      ok: true,
      kept: [
        { table: 'place', key: id(1) },
        { table: 'place', key: id(2) },
      ],
    });
    expect(await rows('place')).toMatchObject([{ id: id(1), slug: 'archive' }]);
  });

  it('refuses when nothing is left to undo', async () => {
    const added = await change('added', add(1, 'library'));
    await change('renamed', (trx) => sql`update place set slug = 'archive'`.execute(trx));
    expect(await undo(added, { keepChanged: true })).toMatchObject({ problem: 'changed-since' });
  });

  it('does not remove a row that something newer refers to, however it refers', async () => {
    const added = await change('added', async (trx) => {
      for (let number = 1; number <= 3; number += 1) await add(number, `p${number}`)(trx);
    });
    await change('linked', addPath(1, 2));
    expect(await undo(added)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [
        { table: 'place', key: id(1) },
        { table: 'place', key: id(2) },
      ],
    });
    expect(await undo(added, { keepChanged: true })).toMatchObject({ ok: true });
    expect(await rows('place')).toHaveLength(2);
    expect(await rows('path')).toHaveLength(1);
  });

  it('keeps what a kept row is inside of, and touches neither of them', async () => {
    const added = await change('added', async (trx) => {
      await add(1, 'quarter')(trx);
      await sql`update place set slug = 'district'`.execute(trx);
      await add(2, 'house', id(1))(trx);
      await add(3, 'tree')(trx);
    });
    await change('renamed', (trx) =>
      sql`update place set slug = 'home' where id = ${id(2)}`.execute(trx),
    );
    expect(await undo(added, { keepChanged: true })).toMatchObject({ ok: true });
    expect(await rows('place')).toMatchObject([
      { slug: 'district', version: 1 },
      { slug: 'home', inside: id(1) },
    ]);
  });

  it('removes a tree that was added at once', async () => {
    const added = await change('added', (trx) =>
      sql`insert into place (neighbourhood_id, id, slug, inside) values
        (${hafergraben}, ${id(1)}, 'a', null), (${hafergraben}, ${id(2)}, 'b', ${id(1)}),
        (${hafergraben}, ${id(3)}, 'c', ${id(2)})`.execute(trx),
    );
    const undoing = await undone(added);
    expect(await rows('place')).toEqual([]);
    await undone(undoing);
    expect(await rows('place')).toHaveLength(3);
  });

  it('does not bring back what a constraint forbids by now', async () => {
    await change('added', async (trx) => {
      for (let number = 1; number <= 5; number += 1) await add(number, `p${number}`)(trx);
    });
    const removed = await change('removed', (trx) => sql`delete from place`.execute(trx));
    await change('added', add(9, 'p3'));
    const inTheWay = { table: 'place', key: id(3) };
    expect(await undo(removed)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [inTheWay],
    });
    expect(await undo(removed, { keepChanged: true })).toMatchObject({
      ok: true,
      kept: [inTheWay],
    });
    expect(await rows('place')).toHaveLength(5);
  });

  it('undoes and redoes an import of ten thousand rows', async () => {
    const imported = await change('imported', async (trx) => {
      await sql`insert into place (neighbourhood_id, id, slug)
        select ${hafergraben}::uuid, gen_random_uuid(), 'row ' || number
        from generate_series(1, 10000) as number`.execute(trx);
      await sql`insert into path select neighbourhood_id, id, id from place`.execute(trx);
    });
    const undoing = await undone(imported);
    expect(await rows('place')).toEqual([]);
    expect(await rows('path')).toEqual([]);
    await undone(undoing);
    expect(await rows('path')).toHaveLength(10_000);
  });

  it('undoes a change made before the table got and lost columns', async () => {
    await change('added', (trx) =>
      sql`insert into place (neighbourhood_id, id, slug, opened)
        values (${hafergraben}, ${id(1)}, 'library', '2020-01-01')`.execute(trx),
    );
    const renamed = await change('renamed', (trx) =>
      sql`update place set slug = 'archive'`.execute(trx),
    );
    const removed = await change('removed', (trx) => sql`delete from place`.execute(trx));
    await database.executeSql(
      `alter table place drop column opened; alter table place add column wifi boolean default false`,
    );
    await undone(removed);
    await undone(renamed);
    expect(await rows('place')).toMatchObject([{ slug: 'library', wifi: false }]);
    await database.executeSql(
      'alter table place add column opened date; alter table place drop column wifi',
    );
  });
});
