import { type BodyId, dayInGermany } from '@augenhoehe/domain/contract';
import { type Body, holdsOn } from '@augenhoehe/domain/inventory';
import { showBody, type Work } from '../../inventory/index.ts';

/** What documents of a body tell of it. */
export interface BodySheet {
  readonly body: Pick<Body, 'name' | 'rhythm' | 'decides' | 'decisionRule'>;
  /** Who sits there today; without a name: a vacant seat. */
  readonly members: readonly { readonly name: string; readonly function: string }[];
  /** As of which day. */
  readonly day: string;
}

/** @throws ProblemError 404 `no-such-body`, also where this member may not see it */
export async function readBodySheet(work: Work, id: BodyId): Promise<BodySheet> {
  const { body, seats } = await showBody(work, id);
  const day = dayInGermany(work.at);
  const members = seats
    .filter((seat) => holdsOn(seat, day))
    .map((seat) => ({ name: seat.actor?.name ?? '', function: seat.function }));
  return { body, members, day };
}
