import type { ActorId, NeighbourhoodId, RoleAssignmentId } from '@augenhoehe/domain/contract';
import { RoleAssignment, rolesAtMost } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewRoleRecord, RoleRecord } from './tables.ts';

/** What is written of a role; its instants are the caller's. */
export type WrittenRole = Omit<RoleAssignment, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly roles: readonly WrittenRole[];
  readonly at: Date;
}

function toRole(row: RoleRecord): RoleAssignment {
  return RoleAssignment.parse({
    id: row.id,
    role: row.role,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    actorId: row.actor_id,
    holder: row.holder,
    deputy: row.deputy,
    deputyId: row.deputy_id,
    since: row.since,
    until: row.until,
    hoursPerWeek: row.hours_per_week,
    mandate: row.mandate,
    neutrality: row.neutrality,
    handedOverOn: row.handed_over_on,
    handoverNote: row.handover_note,
    visibility: row.visibility,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { roles, at }: Written): NewRoleRecord[] {
  return roles.map((role) => ({
    neighbourhood_id: neighbourhoodId,
    id: role.id,
    role: role.role,
    cooperation_id: role.cooperationId,
    body_id: role.bodyId,
    actor_id: role.actorId,
    holder: role.holder,
    deputy: role.deputy,
    deputy_id: role.deputyId,
    since: role.since,
    until: role.until,
    hours_per_week: role.hoursPerWeek,
    mandate: role.mandate,
    neutrality: role.neutrality,
    handed_over_on: role.handedOverOn,
    handover_note: role.handoverNote,
    visibility: role.visibility,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertRoles(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'role_assignment', toRows(neighbourhoodId, written));
}

export async function updateRoles(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'role_assignment', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'role',
      'cooperation_id',
      'body_id',
      'actor_id',
      'holder',
      'deputy',
      'deputy_id',
      'since',
      'until',
      'hours_per_week',
      'mandate',
      'neutrality',
      'handed_over_on',
      'handover_note',
      'visibility',
      'updated_at',
    ],
    rows: toRows(neighbourhoodId, written),
  });
}

/** All of them, the longest held first. */
export async function rolesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<RoleAssignment[]> {
  const rows = await trx
    .selectFrom('role_assignment')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy(sql`since nulls first`)
    .orderBy('created_at')
    .orderBy('id')
    .limit(rolesAtMost)
    .execute();
  return rows.map(toRole);
}

/** The role, locked until the transaction ends. */
export async function lockRole(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: RoleAssignmentId,
): Promise<RoleAssignment | null> {
  const row = await trx
    .selectFrom('role_assignment')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toRole(row);
}

/** The roles that name any of these actors, locked until the transaction ends. */
export async function lockRolesNaming(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<RoleAssignment[]> {
  const any = anyOf(actors);
  const rows = await trx
    .selectFrom('role_assignment')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`(actor_id = ${any} or deputy_id = ${any})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toRole);
}

export async function deleteRoles(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly RoleAssignmentId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('role_assignment')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
