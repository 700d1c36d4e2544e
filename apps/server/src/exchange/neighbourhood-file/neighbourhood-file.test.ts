import type { Viewer } from '@augenhoehe/domain/access';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { shownTo } from '../../inventory/index.ts';
import { migrations } from '../../migrations.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { wholeNeighbourhood } from '../testing/whole-neighbourhood.ts';
import { writtenFile } from '../testing/written-file.ts';
import { partsOfFile } from './parts-of-file.ts';
import { openNeighbourhoodFile } from './read-neighbourhood-file.ts';
import { bareFile, bytesOf } from '../testing/bare-file.ts';
import { restoreNeighbourhood } from './restore-neighbourhood.ts';
import { UnusableFile } from './unusable-file.ts';
import type { FileSource } from './write-neighbourhood-file.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const coordination: Viewer = {
  role: 'coordination',
  actorId: null,
  personId: null,
  isInProtectedCircle: false,
};
const Contacts = z.object({ contactPersons: z.array(z.object({ name: z.string() })) });
const several = fc.sample(wholeNeighbourhood, { numRuns: 100, seed: 1 });
const withContact = several.find(({ contactPersons }) => contactPersons.length > 0);
const some = several.find(({ tieStatements }) => tieStatements.length > 0);

/** A file without an entry. */
const bare = bareFile(now);

/** Tenant tables that stay where they are, and why. */
const leftOut: Readonly<Record<string, string>> = {
  membership: 'People have their accounts with the installation, not with the neighbourhood.',
  invitation: 'A link is good for one installation only.',
  agreement_link: 'See invitation.',
  calendar_feed: 'Belongs to a membership, see there.',
  import_draft: 'Unfinished work of one person, and the list it came from.',
  change_set: 'The history stays with the installation: it holds what was removed on purpose.',
  journal_entry: 'See change_set.',
  neighbourhood_version: 'Counts the changes of one installation.',
  mail: 'A mail that was sent is sent; one that waits is for accounts of this installation.',
  mail_choice: 'Belongs to a membership, see there.',
  decision:
    'A vote holds where it was cast: its record is taken along by itself, to be counted again.',
  public_page: 'Nothing is public elsewhere until somebody there says so.',
  shown_goal: 'See public_page.',
  decision_voice: 'See decision.',
  decision_ballot: 'See decision.',
  decision_proxy: 'See decision.',
  decision_link: 'See invitation.',
  decision_register: 'See decision; what is secret leaves no database.',
  decision_urn: 'See decision_register.',
  decision_paper_box: 'See decision_register.',
  decision_post: 'See decision.',
  decision_objection_test: 'See decision.',
  decision_notice: 'See mail.',
  decision_result: 'See decision.',
  digest_run: 'When this installation sent digests.',
};

describeOnBothEngines('a neighbourhood as a file', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await migrate(database, migrations);
  });

  function restore(bytes: Uint8Array) {
    const file = openNeighbourhoodFile(bytes);
    return database.asOperator((trx) => restoreNeighbourhood(trx, file, { at: now, newId }));
  }

  /** Order of mappings is the database's own, which knows languages. */
  function comparable(json: string): unknown {
    const file = z.looseObject({ importMappings: z.array(z.unknown()) }).parse(JSON.parse(json));
    return {
      ...file,
      importMappings: new Set(
        file.importMappings.map((each) => JSON.stringify(each, Object.keys(each ?? {}).toSorted())),
      ),
    };
  }

  async function written(slug: string, shown: FileSource['shown'] = {}): Promise<string> {
    return await writtenFile(database, slug, { at: now, shown });
  }

  /** Row by row: to truncate a hundred tables takes a third of a second, however little is in them. */
  async function wipe(): Promise<void> {
    await database.executeSql(`do $$ declare tenant regclass; begin
      set local session_replication_role = replica;
      for tenant in
        select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'neighbourhood_id' and relkind = 'r'
      loop execute format('delete from %s', tenant); end loop;
      delete from neighbourhood;
    end $$`);
  }

  test('exported, wiped, imported: the same, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(wholeNeighbourhood, async (file) => {
        await wipe();
        await restore(bytesOf({ ...file, exportedAt: now.toISOString() }));
        const first = await written('nordhof');
        expect(comparable(first)).toEqual(
          comparable(JSON.stringify({ ...file, exportedAt: now.toISOString() })),
        );
        await wipe();
        await restore(new TextEncoder().encode(first));
        expect(await written('nordhof')).toBe(first);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('what somebody may not see they do not take along', async () => {
    await wipe();
    const file = fc.sample(wholeNeighbourhood, { numRuns: 1, seed: 2 })[0];
    await restore(bytesOf({ ...file, exportedAt: now.toISOString() }));
    await database.executeSql(`alter table actor disable trigger user`);
    await database.executeSql(
      `update actor set phone = '0531 578125', latitude = 52.5, longitude = 13.4,
       visibility = '{"contact": {"level": "geschuetzt", "author": null}}'`,
    );
    await database.executeSql(`alter table actor enable trigger user`);
    expect(await written('nordhof')).toContain('578125');
    const taken = await written('nordhof', shownTo(coordination));
    expect(taken).not.toContain('578125');
    expect(taken).not.toContain('52.5');
    const named = await written('nordhof', shownTo({ ...coordination, isInProtectedCircle: true }));
    expect(named).toContain('578125');
    await wipe();
    await restore(new TextEncoder().encode(taken));
  });

  test('who objected or withdrew leaves without phone, e-mail and hours, whoever exports', async () => {
    await wipe();
    const consent = {
      wording: 'Muster 1',
      channel: 'oral',
      givenOn: '2026-11-01',
      takenBy: newId(),
      withdrawnOn: '2026-11-20',
    };
    const base = {
      ...z.looseObject({}).parse(withContact?.contactPersons[0]),
      name: 'Test',
      phone: '0531 578125',
      email: 'person@example.org',
      availability: 'mobil 0171 578125',
      anonymisedOn: null,
    };
    const contactPersons = [
      { ...base, id: newId(), objectedOn: '2026-11-20', ground: 'interest', consent: null },
      { ...base, id: newId(), objectedOn: null, ground: 'consent', consent },
    ];
    const bytes = bytesOf({ ...withContact, contactPersons, exportedAt: now.toISOString() });
    await restore(bytes);
    for (const viewer of [coordination, null]) {
      const taken = await written('nordhof', shownTo(viewer));
      expect(taken).not.toMatch(/578125|person@example/);
      expect(Contacts.parse(JSON.parse(taken)).contactPersons.map(({ name }) => name)).toEqual([
        'Test',
        'Test',
      ]);
    }
  });

  test('every tenant table is in the file or left out for a reason, with every column', async () => {
    const { rows } = await database.executeSql(`
      select table_name as table, array_agg(column_name::text order by column_name) as columns
      from information_schema.columns
      where table_schema = 'public' and table_name in (
        select table_name from information_schema.columns
        where table_schema = 'public' and column_name = 'neighbourhood_id')
      group by table_name order by table_name`);
    const tables = z
      .array(z.object({ table: z.string(), columns: z.array(z.string()) }))
      .parse(rows);
    const kept = partsOfFile.map(({ table, columns, derived }) => ({
      table: String(table),
      columns: [...columns, ...derived, 'neighbourhood_id'].toSorted(),
    }));
    const named = [...kept.map(({ table }) => table), ...Object.keys(leftOut)];
    expect(named.toSorted()).toEqual(tables.map(({ table }) => table));
    expect(kept.toSorted((a, b) => (a.table < b.table ? -1 : 1))).toEqual(
      tables.filter(({ table }) => !(table in leftOut)),
    );
  });

  test.each<[string, (file: Record<string, unknown[]>) => unknown, object]>([
    ['of one word', () => 'x', { code: 'not-a-neighbourhood' }],
    ['of a list', () => [1, 2], { code: 'not-a-neighbourhood' }],
    [
      'of very many numbers',
      (file) => ({ ...file, actors: Array.from({ length: 200_000 }, () => 0) }),
      { code: 'not-a-neighbourhood' },
    ],
    [
      'with an entry that is no list',
      (file) => ({ ...file, actors: {} }),
      { code: 'faulty-entry', params: { path: 'actors', fault: 'invalid_type' } },
    ],
    ['other JSON', () => ({ type: 'FeatureCollection' }), { code: 'not-a-neighbourhood' }],
    [
      'of a newer program',
      (file) => ({ ...file, version: 2 }),
      { code: 'newer-file', params: { version: 2 } },
    ],
    ['of an older program', (file) => ({ ...file, version: 0 }), { code: 'older-file' }],
    [
      'with a part nobody knows',
      (file) => ({ ...file, horses: [] }),
      { code: 'unknown-part', params: { part: 'horses' } },
    ],
    [
      'with a script for a web address',
      (file) => ({
        ...file,
        actors: file['actors']?.map((actor) => ({ ...Object(actor), web: 'javascript:alert(1)' })),
      }),
      { code: 'faulty-entry', params: { path: 'actors[0].web', fault: 'not-a-web-address' } },
    ],
    [
      'with an actor twice',
      (file) => ({ ...file, actors: [...(file['actors'] ?? []), ...(file['actors'] ?? [])] }),
      { code: 'contradiction', params: { part: 'actors' } },
    ],
    [
      'with statements about nothing',
      (file) => ({ ...file, ties: [] }),
      { code: 'contradiction', params: { part: 'tieStatements' } },
    ],
  ])('a file %s is refused with what is wrong, and nothing stays', async (_, change, problem) => {
    await wipe();
    const file = change(JSON.parse(JSON.stringify(some)));
    const refused = await Promise.resolve()
      .then(() => restore(bytesOf(file)))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnusableFile);
    expect(refused).toMatchObject(problem);
    expect((await database.executeSql('select from neighbourhood')).rows).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['cut off', JSON.stringify(some).slice(0, -20)],
    [
      'with an entry that is no JSON',
      JSON.stringify({ ...bare, actors: [] }).replace('[]', '[{x}]'),
    ],
  ])('a file that is %s is said to be no JSON, and nothing stays', async (_, text) => {
    await wipe();
    const refused = await Promise.resolve()
      .then(() => restore(new TextEncoder().encode(text)))
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'not-json' });
    expect((await database.executeSql('select from neighbourhood')).rows).toEqual([]);
  });

  test('a neighbourhood that is there already is not touched', async () => {
    await wipe();
    await restore(bytesOf(some));
    const before = await written('nordhof');
    await expect(restore(bytesOf(some))).rejects.toMatchObject({ code: 'slug-taken' });
    expect(await written('nordhof')).toBe(before);
  });
});
