import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { ActorId, NeighbourhoodId, QueryOf } from '@augenhoehe/domain/contract';
import type { Decision, listDecisions } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { toDecision } from './decision-store.ts';

/** So many are listed; older ones are found by their body, cooperation or goal. */
const decisionsAtMost = 300;

interface Seen {
  readonly query: QueryOf<typeof listDecisions>;
  readonly withDrafts: boolean;
  readonly levels: readonly SharedVisibility[];
  /** Whoever has a voice sees what it is about. */
  readonly actorId: ActorId | null;
}

/** The newest first. */
export async function decisionsSeen(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { query, withDrafts, levels, actorId }: Seen,
): Promise<Decision[]> {
  const { state, body, cooperation, goal, followUp } = query;
  const rows = await trx
    .selectFrom('decision')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .$if(!withDrafts, (narrowed) => narrowed.where('state', '<>', 'draft'))
    .$if(state !== undefined, (narrowed) => narrowed.where('state', '=', state ?? ''))
    .$if(body !== undefined, (narrowed) => narrowed.where('body_id', '=', body ?? null))
    .$if(cooperation !== undefined, (narrowed) =>
      narrowed.where('cooperation_id', '=', cooperation ?? null),
    )
    .$if(goal !== undefined, (narrowed) => narrowed.where('goal_id', '=', goal ?? null))
    .$if(followUp !== undefined, (narrowed) =>
      narrowed.where(
        sql<boolean>`decision.outcome -> 'followUps' @> ${JSON.stringify([{ id: followUp }])}::jsonb`,
      ),
    )
    .where(
      sql<boolean>`(
        exists (
          select from decision_voice voice where voice.neighbourhood_id = decision.neighbourhood_id
            and voice.decision_id = decision.id and voice.actor_id = ${actorId}
            and voice.kind = 'organisation'
        ) or not exists (
          select from body where body.neighbourhood_id = decision.neighbourhood_id
            and body.id = decision.body_id and visibility <> all(${levels}::text[])
        ) and not exists (
          select from cooperation where cooperation.neighbourhood_id = decision.neighbourhood_id
            and cooperation.id = decision.cooperation_id and visibility <> all(${levels}::text[])
        )
      )`,
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(decisionsAtMost)
    .execute();
  return rows.map(toDecision);
}
