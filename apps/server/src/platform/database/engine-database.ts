import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, Kysely } from 'kysely';
import { appRole } from './app-role.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import type { Schema, Trx } from './schema.ts';
import { sessionDialect } from './session-dialect.ts';
import { sqlState } from './sql-state.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** serialization_failure and deadlock_detected: the same work may succeed when repeated. */
const repeatable = new Set<string | undefined>(['40001', '40P01']);
const attempts = 3;

export function engineDatabase(engine: Engine): Database {
  const inside = new AsyncLocalStorage<{ open: boolean }>();

  function guard(): void {
    if (inside.getStore()?.open === true) {
      throw new Error('The database is used beside an open transaction: pass on its trx instead.');
    }
  }

  function withPreamble(preamble: string): Kysely<Schema> {
    return new Kysely<Schema>({
      dialect: sessionDialect({ driver: engine.driver, preamble, guard }),
    });
  }

  function transact<T>(kysely: Kysely<Schema>, work: (trx: Trx) => Promise<T>): Promise<T> {
    return repeat(() => kysely.transaction().execute((trx) => alone(trx, work)));
  }

  async function alone<T>(trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> {
    const state = { open: true };
    try {
      return await inside.run(state, work, trx);
    } finally {
      state.open = false;
    }
  }

  let closing: Promise<void> | undefined;
  const owner = withPreamble('');
  return {
    engine: engine.kind,
    kysely: owner,
    inNeighbourhood: async (neighbourhoodId, work) =>
      transact(withPreamble(neighbourhoodPreamble(neighbourhoodId)), work),
    asOperator: (work) => transact(owner, work),
    listen: async (channel, onPayload, onGap) => {
      if (!/^[a-z_]{1,60}$/.test(channel)) throw new Error(`“${channel}” is no channel name.`);
      guard();
      return engine.listen(channel, onPayload, onGap);
    },
    executeSql: async (text, values = []) => {
      const { rows } = await owner.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
    close() {
      closing ??= engine.close();
      return closing;
    },
  };
}

function neighbourhoodPreamble(neighbourhoodId: string): string {
  if (!uuid.test(neighbourhoodId)) throw new Error('A neighbourhood is named by a UUID.');
  return `; set local role ${appRole}; set local app.neighbourhood_id = '${neighbourhoodId}'`;
}

async function repeat<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !repeatable.has(sqlState(error))) throw error;
    }
  }
}
