import { may } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import { DismissalReason, type showRelations } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { dismissedMatches } from './match-store.ts';

interface Dismissals {
  /** Who is not to be proposed to the actor. */
  readonly dismissed: ReadonlySet<ActorId>;
  /** The same with reasons, for those who could take it back. */
  readonly shown: ReplyOf<typeof showRelations>['dismissed'];
}

export async function dismissalsOf({ trx, place }: Work, id: ActorId): Promise<Dismissals> {
  const matches = await dismissedMatches(trx, place.neighbourhoodId, id);
  const shown = may(place.member, 'match.dismiss', [id]) ? matches : [];
  return {
    dismissed: new Set(matches.map((match) => match.id)),
    shown: shown.map(({ reason, note, dismissedAt, ...partner }) => ({
      partner,
      reason: DismissalReason.parse(reason),
      note,
      dismissedAt: dismissedAt.toISOString(),
    })),
  };
}
