import type {
  AgreementId,
  AgreementVersionId,
  NeighbourhoodId,
  PartyId,
} from '@augenhoehe/domain/contract';
import { AgreementVersion, VersionInBrief } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { z } from 'zod';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewVersionRecord, VersionRecord } from './tables.ts';

const NewestVersion = AgreementVersion.pick({
  id: true,
  number: true,
  state: true,
  content: true,
});
export type NewestVersion = z.infer<typeof NewestVersion>;

/** What is written of a version; its instants are the caller's. */
export type WrittenVersion = Omit<AgreementVersion, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly versions: readonly WrittenVersion[];
  readonly at: Date;
}

function toVersion(row: VersionRecord): AgreementVersion {
  return AgreementVersion.parse({
    id: row.id,
    agreementId: row.agreement_id,
    number: row.number,
    state: row.state,
    content: row.content,
    reason: row.reason,
    openedAt: row.opened_at === null ? null : row.opened_at.toISOString(),
    inForceOn: row.in_force_on,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { versions, at }: Written): NewVersionRecord[] {
  return versions.map((version) => ({
    neighbourhood_id: neighbourhoodId,
    id: version.id,
    agreement_id: version.agreementId,
    number: version.number,
    state: version.state,
    content: version.content,
    reason: version.reason,
    opened_at: version.openedAt === null ? null : new Date(version.openedAt),
    in_force_on: version.inForceOn,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertVersions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'agreement_version', toRows(neighbourhoodId, written));
}

/** One after the other in the order given: only one version of an agreement is in force at a time. */
export async function updateVersions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { versions, at }: Written,
): Promise<void> {
  for (const version of versions) {
    await updateRows(trx, 'agreement_version', {
      key: ['neighbourhood_id', 'id'],
      columns: ['state', 'content', 'reason', 'opened_at', 'in_force_on', 'updated_at'],
      rows: toRows(neighbourhoodId, { versions: [version], at }),
    });
  }
}

function versionsNewestFirst(trx: Trx, neighbourhoodId: NeighbourhoodId, id: AgreementId) {
  return trx
    .selectFrom('agreement_version')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('agreement_id', '=', id)
    .orderBy('number', 'desc');
}

export type ReadVersions = (
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
) => Promise<AgreementVersion[]>;

/** The one in force and the one beside it that is drafted or open: the newest is always among them. */
export const liveVersionsOf: ReadVersions = async (trx, neighbourhoodId, id) => {
  const rows = await versionsNewestFirst(trx, neighbourhoodId, id)
    .selectAll()
    .where('state', '!=', 'superseded')
    .execute();
  return rows.map(toVersion);
};

/** Those that live, the one that is read (the newest, if no number is given), and the one before it. */
export function versionsAround(number: number | undefined): ReadVersions {
  return async (trx, neighbourhoodId, id) => {
    const read = number ?? (await newestNumber(trx, neighbourhoodId, id));
    const rows = await versionsNewestFirst(trx, neighbourhoodId, id)
      .selectAll()
      .where((where) =>
        where.or([where('state', '!=', 'superseded'), where('number', 'in', [read, read - 1])]),
      )
      .execute();
    return rows.map(toVersion);
  };
}

async function newestNumber(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
): Promise<number> {
  const row = await versionsNewestFirst(trx, neighbourhoodId, id)
    .select('number')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Every version without its text, the newest first. */
export async function versionsInBrief(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
): Promise<VersionInBrief[]> {
  const rows = await versionsNewestFirst(trx, neighbourhoodId, id)
    .select(['id', 'number', 'state', 'reason', 'in_force_on as inForceOn'])
    .execute();
  return rows.map((row) => VersionInBrief.parse(row));
}

/** Of each of these agreements the newest version, without its parts, by the id of the agreement. */
export async function newestVersions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  agreements: readonly AgreementId[],
) {
  const rows = await trx
    .selectFrom('agreement_version')
    .distinctOn('agreement_id')
    .select([
      'id',
      'agreement_id',
      'number',
      'state',
      sql<unknown>`content - 'parts' || '{"parts": []}'`.as('content'),
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('agreement_id', '=', anyOf(agreements))
    .orderBy('agreement_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.agreement_id, NewestVersion.parse(row)]));
}

/** Versions with a passage of one of these parties. */
export async function versionsNaming(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  parties: readonly PartyId[],
): Promise<AgreementVersion[]> {
  const rows = await trx
    .selectFrom('agreement_version')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(
      sql<boolean>`exists (
        select from jsonb_path_query(content, '$.parts[*].byParty[*].partyId') as named (party_id)
        where named.party_id #>> '{}' = any(${parties}::text[]))`,
    )
    .orderBy('id')
    .execute();
  return rows.map(toVersion);
}

export async function deleteVersion(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementVersionId,
): Promise<void> {
  await trx
    .deleteFrom('agreement_version')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
