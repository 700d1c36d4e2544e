import type { ActorId } from '../../contract/index.ts';
import type { NetworkAnalysis } from '../figures/analysis-contract.ts';
import { cutOffIn } from '../figures/cut-off-without.ts';
import type { Network } from '../network.ts';
import { type ActorFigure, type Foremost, foremost } from './foremost.ts';

/** An actor without whom others would be cut off. */
export interface Irreplaceable extends ActorFigure {
  readonly cutOff: readonly (readonly ActorId[])[];
}

export interface KeyPositions {
  /** By the number of actors one is tied to. */
  readonly connected: Foremost;
  /** By the share of the others that one reaches over at most one other. */
  readonly reaching: Foremost;
  /** By the number of actors that would be cut off; all of them. */
  readonly irreplaceable: readonly Irreplaceable[];
}

/** As many as somebody would approach first. */
export const mostForemost = 7;

/** Who is well connected, who reaches most, and without whom others would be cut off. */
export function keyPositions(network: Network, { actors, network: whole }: NetworkAnalysis) {
  const cutpoints = new Set(whole.cutpoints);
  const cutOff = cutOffIn(network);
  const told = network.actors.flatMap((actor, place) => {
    const figures = actors[place];
    return figures === undefined ? [] : [{ actor, figures }];
  });
  const irreplaceable = told
    .filter(({ actor }) => cutpoints.has(actor.id))
    .map(({ actor }): Irreplaceable => {
      const groups = cutOff([actor.id]);
      return { actor, cutOff: groups, figure: groups.flat().length };
    });
  return {
    connected: foremost(
      told.map(({ actor, figures }) => ({ actor, figure: figures.degree })),
      mostForemost,
    ),
    reaching: foremost(
      told.map(({ actor, figures }) => ({ actor, figure: figures.reach2 })),
      mostForemost,
    ),
    irreplaceable: irreplaceable
      .filter(({ figure }) => figure > 0)
      .toSorted((a, b) => b.figure - a.figure || a.actor.name.localeCompare(b.actor.name, 'de')),
  } satisfies KeyPositions;
}
