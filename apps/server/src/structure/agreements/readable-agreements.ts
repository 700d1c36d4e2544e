import type { AgreementId, CooperationId } from '@augenhoehe/domain/contract';
import type { Agreement } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { anyOf } from '../../platform/database/bulk.ts';
import { partiesOf, type PartyWithActor } from '../cooperations/party-store.ts';
import { agreementsWhere } from './agreement-store.ts';
import { mayReadAgreement } from './known-agreement.ts';
import { newestVersions } from './version-store.ts';

interface Readable {
  readonly agreements: readonly Agreement[];
  /** Of their cooperations, past ones too. */
  readonly parties: ReadonlyMap<CooperationId, readonly PartyWithActor[]>;
}

/** Those of the agreements that this member may read. */
export async function readableAmong(
  { trx, place }: Work,
  all: readonly Agreement[],
): Promise<Readable> {
  const cooperations = [...new Set(all.map(({ cooperationId }) => cooperationId))];
  const parties = Map.groupBy(
    await partiesOf(trx, place.neighbourhoodId, cooperations),
    ({ cooperationId }) => cooperationId,
  );
  const agreements = all.filter(({ cooperationId }) =>
    mayReadAgreement(place, parties.get(cooperationId) ?? []),
  );
  return { agreements, parties };
}

/** The titles of those of these agreements that this member may read. */
export async function readableTitles(
  work: Work,
  ids: readonly AgreementId[],
): Promise<ReadonlyMap<AgreementId, string>> {
  if (ids.length === 0) return new Map();
  const { trx, place } = work;
  const named = sql<boolean>`id = ${anyOf(ids)}`;
  const { agreements } = await readableAmong(
    work,
    await agreementsWhere(trx, place.neighbourhoodId, named),
  );
  const versions = await newestVersions(
    trx,
    place.neighbourhoodId,
    agreements.map(({ id }) => id),
  );
  return new Map([...versions].map(([id, { content }]) => [id, content.title]));
}
