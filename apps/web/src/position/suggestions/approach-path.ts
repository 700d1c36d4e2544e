import type { ActorId } from '@augenhoehe/domain/contract';
import type { Suggestion } from '@augenhoehe/domain/position';
import { newApproachPath } from '../../app/new-approach-path.ts';

interface Suggested {
  readonly slug: string;
  /** For whom the partner was suggested. */
  readonly actorId: ActorId;
  readonly suggestion: Suggestion;
  readonly reason: string;
}

/** As much as the form takes. */
const longestReason = 300;

/** The form for an approach, with partner, reason and the first on the way as door-opener. */
export function approachPath({ slug, actorId, suggestion, reason }: Suggested): string {
  const { partner, way } = suggestion;
  const [first, ...rest] = way?.hops ?? [];
  return newApproachPath(slug, {
    actor: partner.id,
    for: actorId,
    reason: reason.slice(0, longestReason),
    via: rest.length > 0 ? first?.id : undefined,
  });
}
