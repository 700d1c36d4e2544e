import type { AgreementId, NeighbourhoodId, PartyId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';

interface Link {
  readonly agreementId: AgreementId;
  readonly partyId: PartyId;
}

/** An earlier link of the party for this agreement ends. */
export async function putLink(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  link: Link & { readonly tokenHash: string; readonly at: Date; readonly expiresAt: Date },
): Promise<void> {
  const fresh = { token_hash: link.tokenHash, created_at: link.at, expires_at: link.expiresAt };
  await trx
    .insertInto('agreement_link')
    .values({
      neighbourhood_id: neighbourhoodId,
      agreement_id: link.agreementId,
      party_id: link.partyId,
      ...fresh,
    })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'agreement_id', 'party_id']).doUpdateSet(fresh),
    )
    .execute();
}

/** False where there was none. */
export async function deleteLink(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { agreementId, partyId }: Link,
): Promise<boolean> {
  const gone = await trx
    .deleteFrom('agreement_link')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('agreement_id', '=', agreementId)
    .where('party_id', '=', partyId)
    .returning('party_id')
    .executeTakeFirst();
  return gone !== undefined;
}

/** Links that still hold, by the party they were made for. */
export async function linksOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { agreementId, at }: { readonly agreementId: AgreementId; readonly at: Date },
): Promise<ReadonlyMap<PartyId, Date>> {
  const rows = await trx
    .selectFrom('agreement_link')
    .select(['party_id', 'expires_at'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('agreement_id', '=', agreementId)
    .where('expires_at', '>', at)
    .execute();
  return new Map(rows.map((row) => [row.party_id, row.expires_at]));
}

/** What a link leads to, with its neighbourhood. For the operator's view. */
export async function findLink(trx: Trx, tokenHash: string, at: Date) {
  return await trx
    .selectFrom('agreement_link')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'agreement_link.neighbourhood_id')
    .select([
      'agreement_link.neighbourhood_id as neighbourhoodId',
      'agreement_link.agreement_id as agreementId',
      'agreement_link.party_id as partyId',
      'agreement_link.expires_at as expiresAt',
      'neighbourhood.name',
      'neighbourhood.city',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', at)
    .executeTakeFirst();
}
