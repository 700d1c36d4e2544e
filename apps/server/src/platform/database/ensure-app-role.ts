import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { appRole } from './app-role.ts';
import type { Database } from './database.ts';
import { DatabaseProblem } from './database-problem.ts';
import { sqlState } from './sql-state.ts';

/**
 * Roles belong to the whole server, so programs on several of its databases may create ours at the
 * same moment: duplicate_object, unique_violation, and internal_error for „tuple concurrently updated“.
 */
const raced = new Set<string | undefined>(['42710', '23505', 'XX000']);
/** The role does not exist, or is not granted to us. */
const notOurs = new Set<string | undefined>(['22023', '42501']);
const insufficientPrivilege = '42501';
const attempts = 20;

/** Sees to it that the app's role exists, is ours to take on and cannot pass row-level security. */
export async function ensureAppRole(database: Database): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    if (await canTakeOn(database)) break;
    try {
      await createAndGrant(database);
    } catch (error) {
      if (sqlState(error) === insufficientPrivilege) throw await missing(database, error);
      if (attempt === attempts || !raced.has(sqlState(error))) throw error;
      await pause(attempt);
    }
  }
  await checkPowers(database);
}

async function canTakeOn(database: Database): Promise<boolean> {
  try {
    await database.asOperator(async (trx) => {
      await sql`set local role ${sql.id(appRole)}`.execute(trx);
    });
    return true;
  } catch (error) {
    if (notOurs.has(sqlState(error))) return false;
    throw error;
  }
}

async function createAndGrant(database: Database): Promise<void> {
  await database.asOperator(async (trx) => {
    const { rows } = await sql`select from pg_roles where rolname = ${appRole}`.execute(trx);
    if (rows.length === 0) await sql`create role ${sql.id(appRole)} nologin`.execute(trx);
    await sql`grant ${sql.id(appRole)} to current_user`.execute(trx);
  });
}

async function checkPowers({ kysely }: Database): Promise<void> {
  const { rows } = await sql`
    select from pg_roles where rolname = ${appRole} and (rolsuper or rolbypassrls)`.execute(kysely);
  if (rows.length > 0) {
    throw new DatabaseProblem(
      'app-role-too-powerful',
      `The role ${appRole} passes row-level security. Run as administrator: ` +
        `alter role ${appRole} nosuperuser nobypassrls;`,
    );
  }
}

async function missing({ kysely }: Database, cause: unknown): Promise<DatabaseProblem> {
  const { rows } = await sql<{ user: string }>`select quote_ident(current_user) as user`.execute(
    kysely,
  );
  return new DatabaseProblem(
    'app-role-missing',
    `The database user may not create the role ${appRole}. Run once as administrator: ` +
      `create role ${appRole} nologin; grant ${appRole} to ${rows[0]?.user ?? 'USER'};`,
    { cause },
  );
}
