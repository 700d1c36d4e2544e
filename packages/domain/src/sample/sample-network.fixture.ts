import { ActorId, TieId } from '../contract/index.ts';
import { type TieStatement, tieStanding, tieStrength } from '../inventory/index.ts';
import type { Network, NetworkTie } from '../position/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleTies } from './sample-drafts.ts';

export interface SampleNetwork extends Network {
  readonly ties: readonly (NetworkTie & { readonly statements: readonly TieStatement[] })[];
}

const now = new Date('2026-11-24T09:00:00Z');

function uuid(kind: number, number: string | number): string {
  return `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The id that the fixture gives „O01“. */
export function sampleActorId(key: string): ActorId {
  return ActorId.parse(uuid(1, key.slice(1)));
}

/** Hafergraben as the page Netz gets it. */
export function sampleNetwork(): SampleNetwork {
  const sample = readSample();
  let next = 0;
  const ids = {
    actor: sampleActorId,
    tie: () => TieId.parse(uuid(3, (next += 1))),
  };
  return {
    actors: sample.organisations
      .map(({ id, name, type, fields, target_groups: targetGroups, offers }) => ({
        id: sampleActorId(id),
        name,
        type,
        areaId: null,
        fields,
        targetGroups,
        offers,
        confirmedAt: null,
        tieCount: sample.relations.filter(({ from, to }) => [from, to].includes(id)).length,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    ties: sampleTies(sample, ids, now).map(({ id, facts: { from, to, type }, statements }) => ({
      id,
      from,
      to,
      type,
      ...tieStrength(statements),
      standing: tieStanding(statements),
      statements,
    })),
  };
}
