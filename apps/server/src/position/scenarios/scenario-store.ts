import type { NeighbourhoodId, PersonId, ScenarioId } from '@augenhoehe/domain/contract';
import { fold } from '@augenhoehe/domain/inventory';
import { Scenario, type ScenarioFacts, scenariosAtMost } from '@augenhoehe/domain/position';
import { type RawBuilder, sql } from 'kysely';
import { insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewScenarioRow } from './tables.ts';

/** Own ones and shared ones. */
const shownAtMost = 2 * scenariosAtMost;

const columns = [
  'id',
  'name',
  'text',
  'steps',
  'is_shared as isShared',
  'person_id as personId',
  'created_at as createdAt',
] as const;

/** `seesScenario` as a condition on rows. */
export function scenariosSeenBy(personId: PersonId | null): RawBuilder<boolean> {
  return sql<boolean>`(scenario.is_shared
    or coalesce(scenario.person_id = ${personId}::text, false))`;
}

function toScenario(row: { readonly createdAt: Date }): Scenario {
  return Scenario.parse({ ...row, createdAt: row.createdAt.toISOString() });
}

/** Those of the person and those shared with all, by name. */
export async function scenariosFor(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personId: PersonId,
): Promise<Scenario[]> {
  const rows = await trx
    .selectFrom('scenario')
    .select(columns)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(scenariosSeenBy(personId))
    .orderBy('sort_key')
    .orderBy('id')
    .limit(shownAtMost)
    .execute();
  return rows.map(toScenario);
}

/** How many the neighbourhood shares, or how many the person keeps for itself. */
export async function countScenarios(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  of: 'all' | { readonly person: PersonId },
): Promise<number> {
  const { count } = await trx
    .selectFrom('scenario')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('is_shared', '=', of === 'all')
    .$if(of !== 'all', (query) => query.where('person_id', '=', of === 'all' ? null : of.person))
    .executeTakeFirstOrThrow();
  return count;
}

/** Locked until the transaction ends. */
export async function lockScenario(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ScenarioId,
): Promise<Scenario | undefined> {
  const row = await trx
    .selectFrom('scenario')
    .select(columns)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toScenario(row);
}

function factColumns({ name, text, steps, isShared }: ScenarioFacts) {
  return { name, sort_key: fold(name), text, steps: JSON.stringify(steps), is_shared: isShared };
}

export async function insertScenario(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  scenario: Scenario,
): Promise<void> {
  const row: NewScenarioRow = {
    neighbourhood_id: neighbourhoodId,
    id: scenario.id,
    ...factColumns(scenario),
    // A JSON parameter carries all rows, the steps among them.
    steps: scenario.steps,
    person_id: scenario.personId,
    created_at: new Date(scenario.createdAt),
  };
  await insertRows(trx, 'scenario', [row]);
}

export async function updateScenario(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, ...facts }: ScenarioFacts & { readonly id: ScenarioId },
): Promise<void> {
  await trx
    .updateTable('scenario')
    .set(factColumns(facts))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

export async function deleteScenario(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ScenarioId,
): Promise<void> {
  await trx
    .deleteFrom('scenario')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
