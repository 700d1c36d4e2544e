import type { ActorId } from '../../contract/index.ts';
import type { NetworkAnalysis } from '../figures/analysis-contract.ts';
import { groundOf } from '../figures/ground-of.ts';
import { median } from '../figures/median.ts';
import type { Network } from '../network.ts';
import { tiesByActor } from '../steps-from.ts';

export interface Compared {
  readonly own: number | null;
  readonly median: number | null;
  /** How many actors have such a figure. */
  readonly actors: number;
}

export interface ComparedFigures {
  readonly degree: Compared;
  readonly reach: Compared;
  /** Share of ties confirmed by both sides; who has no tie has none. */
  readonly confirmed: Compared;
}

/** An actor's figures beside the middle of all. */
export function comparedWithMedian(
  me: ActorId,
  network: Network,
  { actors }: NetworkAnalysis,
): ComparedFigures {
  const byActor = tiesByActor(network.ties);
  const shares = network.actors.flatMap(({ id }) => {
    const { ties, confirmed } = groundOf(byActor.get(id) ?? []);
    return ties === 0 ? [] : [{ id, figure: confirmed / ties }];
  });
  return {
    degree: compared(
      me,
      actors.map(({ id, degree }) => ({ id, figure: degree })),
    ),
    reach: compared(
      me,
      actors.map(({ id, reach2 }) => ({ id, figure: reach2 })),
    ),
    confirmed: compared(me, shares),
  };
}

function compared(
  me: ActorId,
  figures: readonly { readonly id: ActorId; readonly figure: number }[],
): Compared {
  return {
    own: figures.find(({ id }) => id === me)?.figure ?? null,
    median: median(figures.map(({ figure }) => figure)),
    actors: figures.length,
  };
}
