import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEmptyDatabases } from '../database/testing.ts';
import { add, addPath, id, JournalScene } from './journal-scene.fixture.ts';
import { hafergraben } from './journal-tables.fixture.ts';

describeOnEmptyDatabases('undoing a change', (open) => {
  let scene: JournalScene;

  beforeAll(async () => {
    scene = await JournalScene.on(await open());
  });

  beforeEach(() => scene.clear());

  it('removes what was added, and brings it back when that is undone', async () => {
    const added = await scene.change('added', add(1, 'library'));
    const undoing = await scene.undone(added);
    expect(await scene.rows('place')).toEqual([]);
    await scene.undone(undoing);
    expect(await scene.rows('place')).toMatchObject([{ slug: 'library', label: 'place library' }]);
  });

  it('restores every value of a removed row on both engines', async () => {
    await scene.change('added', (trx) =>
      sql`insert into place values (${hafergraben}, ${id(1)}, 'Öl „Mühle“', null,
        array['a', 'b"c', null], '{"deep": [1, {"x": null}]}', '2019-02-28',
        '2026-01-02 03:04:05.678901+00', 0.1)`.execute(trx),
    );
    const [before] = await scene.rows('place');
    const removed = await scene.change('removed', (trx) => sql`delete from place`.execute(trx));
    await scene.undone(removed);
    expect(await scene.rows('place')).toEqual([{ ...before, version: 2 }]);
    expect(before).toMatchObject({ opened: '2019-02-28', share: 0.1, tags: ['a', 'b"c', null] });
  });

  it('takes changed values back and lets the version increase', async () => {
    await scene.change('added', add(1, 'library'));
    const renamed = await scene.change('renamed', (trx) =>
      sql`update place set slug = 'archive', version = version + 1`.execute(trx),
    );
    const undoing = await scene.undone(renamed);
    expect(await scene.rows('place')).toMatchObject([{ slug: 'library', version: 3 }]);
    await scene.undone(undoing);
    expect(await scene.rows('place')).toMatchObject([{ slug: 'archive', version: 4 }]);
  });

  it('undoes several statements on the same rows, last one first', async () => {
    await scene.change('added', async (trx) => {
      await add(1, 'club')(trx);
      await add(2, 'school')(trx);
      await addPath(1, 2)(trx);
    });
    const before = await scene.rows('place');
    const merged = await scene.change('merged', async (trx) => {
      await add(3, 'new')(trx);
      await sql`update path set target = ${id(3)}`.execute(trx);
      await sql`update place set slug = 'x' where id = ${id(1)}`.execute(trx);
      await sql`delete from place where id = ${id(2)}`.execute(trx);
      await sql`update place set slug = 'school' where id = ${id(3)}`.execute(trx);
      await sql`update place set slug = 'y' where id = ${id(1)}`.execute(trx);
    });
    const undoing = await scene.undone(merged);
    expect(await scene.rows('place')).toEqual([
      { ...before[0], version: 3 },
      { ...before[1], version: 2 },
    ]);
    expect(await scene.rows('path')).toMatchObject([{ source: id(1), target: id(2) }]);
    await scene.undone(undoing);
    expect(await scene.rows('place')).toMatchObject([{ slug: 'y' }, { slug: 'school' }]);
    expect(await scene.rows('path')).toMatchObject([{ source: id(1), target: id(3) }]);
  });

  it('brings back what was removed and let go along with a row', async () => {
    await scene.change('added', async (trx) => {
      await add(1, 'club')(trx);
      await add(2, 'school')(trx);
      await add(3, 'gym', id(2))(trx);
      await addPath(1, 2)(trx);
    });
    const before = [await scene.rows('place'), await scene.rows('path')];
    const removed = await scene.change('removed', (trx) =>
      sql`delete from place where id = ${id(2)}`.execute(trx),
    );
    expect(await scene.rows('path')).toEqual([]);
    expect(await scene.rows('place')).toMatchObject([{ inside: null }, { inside: null }]);
    await scene.undone(removed);
    expect(await scene.rows('path')).toEqual(before[1]);
    expect(await scene.rows('place')).toMatchObject([
      { slug: 'club' },
      { slug: 'school' },
      { slug: 'gym', inside: id(2) },
    ]);
  });

  it('refuses to undo twice, or what is not there', async () => {
    const added = await scene.change('added', add(1, 'library'));
    await scene.undone(added);
    expect(await scene.undo(added)).toEqual({ ok: false, problem: 'already-undone', entries: [] });
    expect(await scene.undo(id(9))).toEqual({ ok: false, problem: 'no-such-change', entries: [] });
  });

  it('may be undone again after a redo, along the whole chain', async () => {
    const added = await scene.change('added', add(1, 'library'));
    const first = await scene.undone(added);
    const redo = await scene.undone(first);
    const again = await scene.undone(redo);
    expect(await scene.rows('place')).toEqual([]);
    expect(await scene.undo(added)).toMatchObject({ problem: 'already-undone' });
    await scene.undone(again);
    expect(await scene.undo(first)).toMatchObject({ problem: 'already-undone' });
    expect(await scene.rows('place')).toHaveLength(1);
    await scene.undone(added);
    expect(await scene.rows('place')).toEqual([]);
  });

  it('removes a tree that was added at once', async () => {
    const added = await scene.change('added', (trx) =>
      sql`insert into place (neighbourhood_id, id, slug, inside) values
        (${hafergraben}, ${id(1)}, 'a', null), (${hafergraben}, ${id(2)}, 'b', ${id(1)}),
        (${hafergraben}, ${id(3)}, 'c', ${id(2)})`.execute(trx),
    );
    const undoing = await scene.undone(added);
    expect(await scene.rows('place')).toEqual([]);
    await scene.undone(undoing);
    expect(await scene.rows('place')).toHaveLength(3);
  });

  it('undoes a change made before the table got and lost columns', async () => {
    await scene.change('added', (trx) =>
      sql`insert into place (neighbourhood_id, id, slug, opened)
        values (${hafergraben}, ${id(1)}, 'library', '2020-01-01')`.execute(trx),
    );
    const renamed = await scene.change('renamed', (trx) =>
      sql`update place set slug = 'archive'`.execute(trx),
    );
    const removed = await scene.change('removed', (trx) => sql`delete from place`.execute(trx));
    await scene.database.executeSql(
      `alter table place drop column opened; alter table place add column wifi boolean default false`,
    );
    await scene.undone(removed);
    await scene.undone(renamed);
    expect(await scene.rows('place')).toMatchObject([{ slug: 'library', wifi: false }]);
    await scene.database.executeSql(
      'alter table place add column opened date; alter table place drop column wifi',
    );
  });

  // The last one: nothing has to clear ten thousand rows away.
  it('undoes and redoes an import of ten thousand rows', async () => {
    const imported = await scene.change('imported', async (trx) => {
      await sql`insert into place (neighbourhood_id, id, slug)
        select ${hafergraben}::uuid, gen_random_uuid(), 'row ' || number
        from generate_series(1, 10000) as number`.execute(trx);
      await sql`insert into path select neighbourhood_id, id, id from place`.execute(trx);
    });
    const undoing = await scene.undone(imported);
    expect(await scene.rows('place')).toEqual([]);
    expect(await scene.rows('path')).toEqual([]);
    await scene.undone(undoing);
    expect(await scene.rows('path')).toHaveLength(10_000);
  });
});
