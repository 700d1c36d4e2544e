import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import type { NetworkTie } from '../network.ts';
import { type NamedActor, toNamedActor } from '../suggestions/named-actor.ts';
import { connectorsBetween, partnersOf } from './connectors.ts';
import { isolatesOf } from './isolates.ts';
import {
  gapsListedAtMost,
  type NetworkGaps,
  type OverlapEntry,
  type SoleLinkEntry,
  type ThinAreas,
} from './network-gaps-contract.ts';
import { type OfferingActor, overlappingOffers } from './overlapping-offers.ts';
import { soleLinks } from './sole-links.ts';
import { thinBridges } from './thin-bridges.ts';
import { unmetNeeds } from './unmet-needs.ts';
import { weeklyTimes } from './weekly-times.ts';

export interface GapsInput {
  /** By name. */
  readonly actors: readonly OfferingActor[];
  readonly ties: readonly NetworkTie[];
}

type NameAll = (ids: readonly ActorId[]) => NamedActor[];

const connectorsAtMost = 3;

/** All that is missing in the net, with the first of each kind. */
export function networkGaps(input: GapsInput): NetworkGaps {
  const { actors, ties } = input;
  const named = new Map(actors.map((actor) => [actor.id, toNamedActor(actor)]));
  function nameAll(ids: readonly ActorId[]): NamedActor[] {
    return ids.flatMap((id) => named.get(id) ?? []);
  }
  const fields = thinBridges(actors, ties, (actor) => actor.fields);
  return {
    actors: actors.length,
    ties: ties.filter(isTied).length,
    isolates: isolatesOf(actors, ties),
    soleLinks: linksOf(input, nameAll),
    areas: thinAreas(input, nameAll),
    fields: listed(
      fields.map(({ groups, sizes, ...thin }) => ({
        ...thin,
        fields: [groups[0], groups[1]],
        sizes: [sizes[0], sizes[1]],
      })),
    ),
    needs: listed(
      unmetNeeds(actors).map(({ resource, actors: ids }) => ({
        resource,
        actors: listed(nameAll(ids)),
      })),
    ),
    timed: actors.filter(({ offersText }) => weeklyTimes(offersText).length > 0).length,
    overlaps: listed(overlapsOf(input, nameAll)),
  };
}

function listed<Entry>(entries: readonly Entry[]): { count: number; first: Entry[] } {
  return { count: entries.length, first: entries.slice(0, gapsListedAtMost) };
}

function linksOf({ actors, ties }: GapsInput, nameAll: NameAll): NetworkGaps['soleLinks'] {
  const { count, links } = soleLinks(actors, ties);
  const first = links.slice(0, gapsListedAtMost).flatMap(({ actor, behind }): SoleLinkEntry[] => {
    const [link] = nameAll([actor]);
    return link === undefined ? [] : [{ actor: link, behind: listed(nameAll(behind)) }];
  });
  return { count, first };
}

function thinAreas(
  { actors, ties }: GapsInput,
  nameAll: NameAll,
): { count: number; first: ThinAreas[] } {
  const thin = thinBridges(actors, ties, ({ areaId }) => (areaId === null ? [] : [areaId]));
  const partners = partnersOf(ties);
  const first = thin.slice(0, gapsListedAtMost).map(({ groups, sizes, ...rest }): ThinAreas => {
    const [one, other] = groups.map(
      (area) => new Set(actors.filter(({ areaId }) => areaId === area).map(({ id }) => id)),
    );
    const connectors = connectorsBetween(one ?? new Set(), other ?? new Set(), partners);
    return {
      ...rest,
      areas: [groups[0], groups[1]],
      sizes: [sizes[0], sizes[1]],
      connectors: nameAll(connectors.slice(0, connectorsAtMost).map(({ actor }) => actor)),
    };
  });
  return { count: thin.length, first };
}

function overlapsOf({ actors, ties }: GapsInput, nameAll: NameAll): OverlapEntry[] {
  return overlappingOffers(actors, ties).flatMap((overlap): OverlapEntry[] => {
    const [one, other] = nameAll(overlap.actors);
    if (one === undefined || other === undefined) return [];
    return [
      {
        actors: [one, other],
        targetGroups: [...overlap.targetGroups],
        fields: [...overlap.fields],
        times: [...overlap.times],
        isCompetition: overlap.isCompetition,
      },
    ];
  });
}
