import { type ActorId, type CooperationId, PartyId, ReviewId } from '../contract/index.ts';
import {
  type Cooperation,
  type CooperationFacts,
  emptyCooperation,
  emptyParty,
  type Party,
  type Review,
} from '../structure/index.ts';
import type { Sample } from './hafergraben.ts';
import { cooperationDetails, partyDetails, sampleReviewDetails } from './cooperation-details.ts';
import { dayBefore, sampleSource } from './sample-drafts.ts';

interface CooperationIds {
  readonly actor: (key: string) => ActorId;
  readonly cooperation: (key: string) => CooperationId;
  readonly newId: () => string;
}

const states: Readonly<Record<string, CooperationFacts['state']>> = {
  läuft: 'running',
  'läuft gut': 'running',
  stockt: 'stuck',
  Anbahnung: 'preparation',
  Idee: 'idea',
  abgebrochen: 'broken-off',
};

const intensities: Readonly<Record<string, CooperationFacts['intensity']>> = {
  hoch: 'high',
  gering: 'low',
};

function cooperationOf(
  { id, name, state, intensity }: Sample['cooperations'][number],
  ids: CooperationIds,
  now: Date,
): Cooperation {
  const { goalDecided, review, started, ended, ...facts } = cooperationDetails[id] ?? {};
  return {
    ...emptyCooperation(name),
    state: states[state] ?? 'idea',
    intensity: intensities[intensity] ?? null,
    ...facts,
    goalDecidedOn: dayBefore(now, goalDecided),
    reviewOn: dayBefore(now, review),
    startedOn: dayBefore(now, started),
    endedOn: dayBefore(now, ended),
    id: ids.cooperation(id),
    preparation: null,
    provenance: {
      source: sampleSource,
      means: 'sample',
      recordedAt: now.toISOString(),
      confirmedAt: null,
      confirmedBy: null,
    },
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

function partiesOf(
  { id, parties }: Sample['cooperations'][number],
  ids: CooperationIds,
  now: Date,
): Party[] {
  return parties.map((key, rank) => ({
    ...emptyParty(ids.actor(key)),
    ...partyDetails[id]?.[key],
    rank,
    id: PartyId.parse(ids.newId()),
    cooperationId: ids.cooperation(id),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }));
}

export interface SampleCooperations {
  readonly cooperations: readonly Cooperation[];
  readonly parties: readonly Party[];
  readonly reviews: readonly Review[];
}

/** Ten cooperations with what their parties say of them, and the reviews that were held. */
export function sampleCooperations(
  sample: Sample,
  ids: CooperationIds,
  now: Date,
): SampleCooperations {
  const parties = sample.cooperations.flatMap((cooperation) => partiesOf(cooperation, ids, now));
  const reviews = sampleReviewDetails.map(({ cooperation, months, summary, said }): Review => {
    const cooperationId = ids.cooperation(cooperation);
    return {
      id: ReviewId.parse(ids.newId()),
      cooperationId,
      heldOn: dayBefore(now, months),
      summary,
      parties: parties
        .filter((party) => party.cooperationId === cooperationId)
        .flatMap((party) => {
          const words = Object.entries(said).find(([key]) => ids.actor(key) === party.actorId);
          if (words === undefined) return [];
          return [{ partyId: party.id, expectation: party.expectation, ...words[1] }];
        }),
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
  });
  return {
    cooperations: sample.cooperations.map((cooperation) => cooperationOf(cooperation, ids, now)),
    parties,
    reviews,
  };
}
