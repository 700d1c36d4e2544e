import type { AgreementId, Language, NeighbourhoodId, PartyId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
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

interface MailableLink {
  readonly neighbourhood: string;
  readonly language: Language;
  readonly agreement: string;
  readonly party: string;
}

/** Of these links those that still hold, by the hash of their token, with what a mail says of each. For the operator's view. */
export async function mailableLinks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { tokenHashes, at }: { readonly tokenHashes: readonly string[]; readonly at: Date },
): Promise<ReadonlyMap<string, MailableLink>> {
  const { rows } = await sql<MailableLink & { readonly tokenHash: string }>`
    select link.token_hash as "tokenHash", neighbourhood.name as neighbourhood, actor.name as party,
      newest.content ->> 'title' as agreement, newest.content ->> 'language' as language
    from agreement_link link
    join neighbourhood on neighbourhood.id = link.neighbourhood_id
    join cooperation_party party on party.neighbourhood_id = link.neighbourhood_id
      and party.id = link.party_id
    join actor on actor.neighbourhood_id = link.neighbourhood_id and actor.id = party.actor_id
    cross join lateral (
      select content from agreement_version version
      where version.neighbourhood_id = link.neighbourhood_id
        and version.agreement_id = link.agreement_id
      order by number desc limit 1
    ) as newest
    where link.neighbourhood_id = ${neighbourhoodId} and link.token_hash = any(${tokenHashes}::text[])
      and link.expires_at > ${at}`.execute(trx);
  return new Map(rows.map(({ tokenHash, ...link }) => [tokenHash, link]));
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
