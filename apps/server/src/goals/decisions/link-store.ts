import type { DecisionId, NeighbourhoodId, VoiceId } from '@augenhoehe/domain/contract';
import { anyOf, insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { linkFoundUntil } from './ballot-link.ts';

export interface VoiceLink {
  /** What its token is worked out from. */
  readonly id: string;
  readonly voiceId: VoiceId;
  readonly tokenHash: string;
  /** Where it is mailed to, until the decision is over; `null`: it is handed over. */
  readonly email: string | null;
  readonly expiresAt: Date;
}

/** Earlier links of these voices end. */
export async function putLinks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, links }: { readonly decisionId: DecisionId; readonly links: readonly VoiceLink[] },
): Promise<void> {
  await deleteLinks(trx, neighbourhoodId, {
    decisionId,
    voices: links.map(({ voiceId }) => voiceId),
  });
  await insertRows(
    trx,
    'decision_link',
    links.map((link) => ({
      neighbourhood_id: neighbourhoodId,
      decision_id: decisionId,
      voice_id: link.voiceId,
      id: link.id,
      token_hash: link.tokenHash,
      email: link.email,
      expires_at: link.expiresAt,
    })),
  );
}

/** How many there were. */
export async function deleteLinks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voices }: { readonly decisionId: DecisionId; readonly voices: readonly VoiceId[] },
): Promise<number> {
  const gone = await trx
    .deleteFrom('decision_link')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('voice_id', '=', anyOf(voices))
    .returning('voice_id')
    .execute();
  return gone.length;
}

/** Links are found for as long as the decision goes on, and a while after. */
export async function prolongLinks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, until }: { readonly decisionId: DecisionId; readonly until: Date },
): Promise<void> {
  await trx
    .updateTable('decision_link')
    .set({ expires_at: linkFoundUntil(until) })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
}

/** Nobody is written to any more. */
export async function forgetAddresses(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<void> {
  await trx
    .updateTable('decision_link')
    .set({ email: null })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
}

/** Until when links work, by voice. */
export async function linksOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, at }: { readonly decisionId: DecisionId; readonly at: Date },
): Promise<ReadonlyMap<VoiceId, Date>> {
  const rows = await trx
    .selectFrom('decision_link')
    .select(['voice_id', 'expires_at'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('expires_at', '>', at)
    .execute();
  return new Map(rows.map((row) => [row.voice_id, row.expires_at]));
}

/** What a link leads to, with its neighbourhood. For the operator's view. */
export async function findLink(trx: Trx, tokenHash: string, at: Date) {
  return await trx
    .selectFrom('decision_link')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'decision_link.neighbourhood_id')
    .select([
      'decision_link.neighbourhood_id as neighbourhoodId',
      'decision_link.decision_id as decisionId',
      'decision_link.voice_id as voiceId',
      'decision_link.expires_at as expiresAt',
      'neighbourhood.name',
      'neighbourhood.city',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', at)
    .executeTakeFirst();
}
