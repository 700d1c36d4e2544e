import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { journalMigration } from '../journal/journal-migration.ts';
import type { Database } from './database.ts';
import { DatabaseProblem } from './database-problem.ts';

export type Migrations = Readonly<Record<string, Migration>>;

/** What the platform itself needs, before every slice's tables. Released entries never change. */
const platformMigrations: Migrations = { '0000-journal': journalMigration };

/**
 * Brings the database forward to the given migrations, in the order of their names, in one
 * transaction under an advisory lock: any number of programs may start at once.
 */
export async function migrate(database: Database, migrations: Migrations): Promise<void> {
  const known = { ...platformMigrations, ...migrations };
  await refuseNewer(database, known);
  const migrator = new Migrator({
    db: database.kysely,
    provider: { getMigrations: () => Promise.resolve({ ...known }) },
    nameComparator: compareByCodeUnits,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Another program of a newer version may have come in between.
  await refuseNewer(database, known);
  throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
}

/** As Kysely sorts the record; the default comparison depends on the machine's language. */
function compareByCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

async function refuseNewer({ kysely }: Database, known: Migrations): Promise<void> {
  const { rows } = await sql<{ present: boolean }>`
    select to_regclass('kysely_migration') is not null as present`.execute(kysely);
  if (rows[0]?.present !== true) return;
  const done = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(kysely);
  const unknown = done.rows.map(({ name }) => name).filter((name) => !(name in known));
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      'database-newer-than-program',
      `The database was made by a newer version of this program (${unknown.join(', ')}). ` +
        'Start that version, or restore a backup that is older.',
    );
  }
}
