import type { AcceptedWarningId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { AcceptedWarning } from '@augenhoehe/domain/structure';
import type { Trx } from '../../platform/database/schema.ts';
import type { AcceptedWarningRecord, NewAcceptedWarningRecord } from './tables.ts';

function toAccepted(row: AcceptedWarningRecord): AcceptedWarning {
  return AcceptedWarning.parse({
    id: row.id,
    warning: row.warning,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    actorId: row.actor_id,
    reason: row.reason,
    lookAgainOn: row.look_again_on,
    facts: row.facts,
    extent: row.extent,
    acceptedOn: row.accepted_on,
    acceptedBy: row.accepted_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** All that is so on purpose; one at most for each warning and what it is about. */
export async function acceptedWarnings(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<AcceptedWarning[]> {
  const rows = await trx
    .selectFrom('accepted_warning')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('id')
    .execute();
  return rows.map(toAccepted);
}

/**
 * Writes it in the place of what was said of the same warning before, whose id stays; `null`, and nothing is written,
 * where something else than that stands there by now.
 */
export async function writeAcceptedWarning(
  trx: Trx,
  row: NewAcceptedWarningRecord,
  before: Pick<AcceptedWarning, 'updatedAt'> | undefined,
): Promise<AcceptedWarningId | null> {
  const { reason, look_again_on, facts, extent, accepted_on, accepted_by, updated_at } = row;
  const seenAt = before === undefined ? null : new Date(before.updatedAt);
  const written = await trx
    .insertInto('accepted_warning')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['neighbourhood_id', 'warning', 'cooperation_id', 'body_id', 'actor_id'])
        .doUpdateSet({
          reason,
          look_again_on,
          facts,
          extent,
          accepted_on,
          accepted_by,
          updated_at,
        })
        .where('accepted_warning.updated_at', '=', seenAt),
    )
    .returning('id')
    .executeTakeFirst();
  return written?.id ?? null;
}

export async function deleteAcceptedWarning(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AcceptedWarningId,
): Promise<void> {
  await trx
    .deleteFrom('accepted_warning')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
