import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEmptyDatabases } from '../database/testing.ts';
import { add, addPath, id, JournalScene } from './journal-scene.fixture.ts';
import { hafergraben } from './journal-tables.fixture.ts';
import { readJournal } from './read-journal.ts';

describeOnEmptyDatabases('undoing a change that others built on', (open) => {
  let scene: JournalScene;

  beforeAll(async () => {
    scene = await JournalScene.on(await open());
  });

  beforeEach(() => scene.clear());

  it('names the rows that were changed since and does nothing', async () => {
    const added = await scene.change('added', async (trx) => {
      await add(1, 'library')(trx);
      await add(2, 'school')(trx);
    });
    await scene.change('renamed', (trx) =>
      sql`update place set slug = 'archive' where id = ${id(1)}`.execute(trx),
    );
    expect(await scene.undo(added)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [{ table: 'place', key: id(1) }],
    });
    expect(await scene.rows('place')).toHaveLength(2);
    const journal = await scene.database.inNeighbourhood(hafergraben, (trx) =>
      readJournal(trx, { neighbourhoodId: hafergraben, limit: 1 }),
    );
    expect(journal.changeSets[0]?.kind).toBe('renamed');
  });

  it('leaves changed rows and undoes the rest when asked to', async () => {
    const added = await scene.change('added', async (trx) => {
      for (let number = 1; number <= 4; number += 1) await add(number, `p${number}`)(trx);
    });
    await scene.change('renamed', (trx) =>
      sql`update place set slug = 'archive' where id = ${id(1)}`.execute(trx),
    );
    await scene.change('removed', (trx) => sql`delete from place where id = ${id(2)}`.execute(trx));
    const outcome = await scene.undo(added, { keepChanged: true });
    expect(outcome).toMatchObject({
      ok: true,
      kept: [
        { table: 'place', key: id(1) },
        { table: 'place', key: id(2) },
      ],
    });
    expect(await scene.rows('place')).toMatchObject([{ id: id(1), slug: 'archive' }]);
  });

  it('refuses when nothing is left to undo', async () => {
    const added = await scene.change('added', add(1, 'library'));
    await scene.change('renamed', (trx) => sql`update place set slug = 'archive'`.execute(trx));
    expect(await scene.undo(added, { keepChanged: true })).toMatchObject({
      problem: 'changed-since',
    });
  });

  it('does not remove a row that something newer refers to, however it refers', async () => {
    const added = await scene.change('added', async (trx) => {
      for (let number = 1; number <= 3; number += 1) await add(number, `p${number}`)(trx);
    });
    await scene.change('linked', addPath(1, 2));
    expect(await scene.undo(added)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [
        { table: 'place', key: id(1) },
        { table: 'place', key: id(2) },
      ],
    });
    expect(await scene.undo(added, { keepChanged: true })).toMatchObject({ ok: true });
    expect(await scene.rows('place')).toHaveLength(2);
    expect(await scene.rows('path')).toHaveLength(1);
  });

  it('keeps what a kept row is inside of, and touches neither of them', async () => {
    const added = await scene.change('added', async (trx) => {
      await add(1, 'quarter')(trx);
      await sql`update place set slug = 'district'`.execute(trx);
      await add(2, 'house', id(1))(trx);
      await add(3, 'tree')(trx);
    });
    await scene.change('renamed', (trx) =>
      sql`update place set slug = 'home' where id = ${id(2)}`.execute(trx),
    );
    expect(await scene.undo(added, { keepChanged: true })).toMatchObject({ ok: true });
    expect(await scene.rows('place')).toMatchObject([
      { slug: 'district', version: 1 },
      { slug: 'home', inside: id(1) },
    ]);
  });

  it('does not bring back what a constraint forbids by now', async () => {
    await scene.change('added', async (trx) => {
      for (let number = 1; number <= 5; number += 1) await add(number, `p${number}`)(trx);
    });
    const removed = await scene.change('removed', (trx) => sql`delete from place`.execute(trx));
    await scene.change('added', add(9, 'p3'));
    const inTheWay = { table: 'place', key: id(3) };
    expect(await scene.undo(removed)).toEqual({
      ok: false,
      problem: 'changed-since',
      entries: [inTheWay],
    });
    expect(await scene.undo(removed, { keepChanged: true })).toMatchObject({
      ok: true,
      kept: [inTheWay],
    });
    expect(await scene.rows('place')).toHaveLength(5);
  });
});
