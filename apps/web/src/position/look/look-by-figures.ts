import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import type { ActorId } from '@augenhoehe/domain/contract';
import type { ActorFigures, Network, NetworkAnalysis } from '@augenhoehe/domain/position';
import { groupLook } from '../../ui/index.ts';
import type { NetworkSearch } from '../network-search.ts';
import { radii } from '../picture/radius-of.ts';
import { type NetworkLook, plainLook } from './network-look.ts';

/** Colours that are told apart, in the order in which circles get them. */
export const tints: readonly string[] = actorTypeGroups
  .map(({ key }) => key)
  .filter((key) => groupLook(key).isColoured);

type Chosen = Pick<NetworkSearch, 'groesse' | 'farbe' | 'marken'>;

/** Size, colour and marks as the address asks for them; until there are figures, as always. */
export function lookByFigures(
  { groesse, farbe, marken }: Chosen,
  network: Network,
  analysis: NetworkAnalysis | null,
): NetworkLook {
  if (analysis === null) return plainLook;
  const figures = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  return {
    isTheme: plainLook.isTheme,
    radiusOf: groesse === undefined ? plainLook.radiusOf : radiusBy(groesse, figures),
    ...(farbe === undefined ? plainGroups : communitiesOf(analysis)),
    ...(marken === undefined ? nothingMarked : weakPointsOf(network, analysis)),
  };
}

const plainGroups = { tintOf: plainLook.tintOf, signOf: plainLook.signOf };
const nothingMarked = { cutpoints: plainLook.cutpoints, bridges: plainLook.bridges };

function radiusBy(
  figure: NonNullable<Chosen['groesse']>,
  figures: ReadonlyMap<ActorId, ActorFigures>,
): NetworkLook['radiusOf'] {
  const read = figure === 'vermittlung' ? brokerage : reach;
  const most = Math.max(...[...figures.values()].map(read), Number.MIN_VALUE);
  return ({ id }) => {
    const own = figures.get(id);
    const share = own === undefined ? 0 : read(own) / most;
    return radii.smallest + (radii.largest - radii.smallest) * Math.sqrt(share);
  };
}

function brokerage({ betweenness }: ActorFigures): number {
  return betweenness;
}

function reach({ reach2 }: ActorFigures): number {
  return reach2;
}

/** Who is in no circle of at least two has neither colour nor number. */
function communitiesOf({ network }: NetworkAnalysis): Pick<NetworkLook, 'tintOf' | 'signOf'> {
  const places = new Map(
    circlesOf(network).flatMap((members, place) => members.map((id) => [id, place] as const)),
  );
  return {
    tintOf: ({ id }) => tints[places.get(id) ?? tints.length] ?? 'other',
    signOf: ({ id }) => {
      const place = places.get(id);
      return place === undefined ? '' : String(place + 1);
    },
  };
}

/** The communities of at least two, the largest first. */
export function circlesOf({ communities }: NetworkAnalysis['network']): readonly ActorId[][] {
  return communities.filter(({ length }) => length > 1);
}

function weakPointsOf(
  { ties }: Network,
  { network }: NetworkAnalysis,
): Pick<NetworkLook, 'cutpoints' | 'bridges'> {
  const bridges = new Set(network.bridges.map((ends) => ends.toSorted().join(' ')));
  return {
    cutpoints: new Set(network.cutpoints),
    bridges: new Set(
      ties.filter(({ from, to }) => bridges.has([from, to].sort().join(' '))).map(({ id }) => id),
    ),
  };
}
