import type { ActorId, BodyId, SeatId } from '../contract/index.ts';
import {
  type BodyFacts,
  emptyBody,
  emptySeat,
  type Provenance,
  type SeatFacts,
} from '../inventory/index.ts';
import type { Sample } from './hafergraben.ts';
import { dayBefore, type SampleIds, sampleSource } from './sample-drafts.ts';

/** What the file's remarks say, in the fields they belong to. What they do not say stays unknown. */
const remarks: Readonly<Record<string, Partial<BodyFacts>>> = {
  N01: {
    purpose: 'Alle, die im Hafergraben wohnen oder tätig sind, beraten, was das Quartier braucht.',
    fields: ['hf.beteiligung'],
    meetingsPerYear: 4,
    decidedBy: 'others',
    decisionRule: 'beratend',
    decides:
      'Voten sind beratend; über den Verfügungsfonds entscheidet die Konferenz bis 1.500 € selbst, bei Fondsanträgen ohne Antragstellende.',
    voters: ['gebiet', 'befangen'],
    admission: 'open',
    admissionRule: 'Stimmrecht haben alle, die im Gebiet wohnen oder tätig sind.',
    visibility: 'oeffentlich',
  },
  N02: {
    purpose: 'Fachkräfte stimmen ab, was sie für Kinder, Jugendliche und Familien anbieten.',
    basis: '§ 78 SGB VIII',
    fields: ['hf.familie'],
    meetingsPerYear: 6,
    decidedBy: 'body',
    decisionRule: 'konsens',
    decides: 'Die Fachkräfte entscheiden im Konsens.',
    admissionRule: 'Für Fachkräfte; ein Sitz für die Bewohnerschaft ist nicht vorgesehen.',
  },
  N03: {
    purpose: 'Fachkräfte stimmen ab, was das Älterwerden im Quartier leichter macht.',
    fields: ['hf.pflege'],
    meetingsPerYear: 4,
    admission: 'open',
    admissionRule: 'Für Fachkräfte.',
  },
  N04: {
    purpose: 'Frühe Hilfen rund um die Geburt aufeinander abstimmen.',
    fields: ['hf.familie'],
    basis: '§ 3 KKG',
    meetingsPerYear: 2,
    decides: 'Das Jugendamt steuert.',
    chairText: 'Steuerung nach § 3 KKG',
  },
  N05: {
    purpose: 'Das Programm „Sozialer Zusammenhalt“ steuern.',
    meetingsPerYear: 12,
    decidedBy: 'actor',
    decisionRule: 'zustaendig',
    decides: 'Leitung und Entscheidung über die Mittel liegen bei der Stadterneuerung.',
    chairText: 'Leitung',
    admissionRule: 'Ein Sitz für die Bewohnerschaft ist nicht vorgesehen.',
  },
  N06: {
    purpose: 'Das Wohnumfeld im Nordhof verbessern.',
    fields: ['hf.wohnumfeld'],
    note: 'Die Hausverwaltung sitzt nicht mit am Tisch.',
  },
  N07: {
    purpose: 'Neu Zugezogenen das Ankommen erleichtern.',
    fields: ['hf.integration'],
    meetingsPerYear: 6,
    decidedBy: 'body',
    decisionRule: 'konsent',
    decides: 'Beschlossen ist, wogegen niemand einen schwerwiegenden, begründeten Einwand hat.',
  },
};

/** Who chairs, and who decides alone, by their keys in the file. */
const chairs: Readonly<Record<string, string>> = { N04: 'O09', N05: 'O11' };
const deciders: Readonly<Record<string, string>> = { N05: 'O11' };

/** Months since the last minutes; the file has no other days. */
const minutes: Readonly<Record<string, number>> = { N06: 7 };

const functions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  N04: { O09: 'Steuerung' },
  N05: { O11: 'Leitung, entscheidet über die Mittel' },
};

/**
 * The file has no dates. For the one body of which it says that nobody new has come for 14 months,
 * these are months before the sample is made; all other beginnings stay unknown.
 */
const joined: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  N03: { O01: 62, O08: 62, O18: 62, O22: 62, O45: 62, O17: 38, O42: 38, O44: 26, O51: 14 },
};

const vacant: Readonly<Record<string, string>> = { N07: 'Geflüchtete' };

function originAt(now: Date): Provenance {
  return {
    source: sampleSource,
    means: 'sample',
    recordedAt: now.toISOString(),
    confirmedAt: null,
    confirmedBy: null,
  };
}

export interface SampleBody {
  readonly id: BodyId;
  readonly facts: BodyFacts;
  readonly provenance: Provenance;
}

export function sampleBodies(
  sample: Sample,
  ids: Pick<SampleIds, 'body' | 'actor'>,
  now: Date,
): SampleBody[] {
  function actorOf(key: string | undefined): ActorId | null {
    return key === undefined ? null : ids.actor(key);
  }
  return sample.bodies.map(({ id, name, type, rhythm }) => ({
    id: ids.body(id),
    facts: {
      ...emptyBody(name),
      type,
      rhythm,
      chairId: actorOf(chairs[id]),
      deciderId: actorOf(deciders[id]),
      lastMinutesOn: dayBefore(now, minutes[id]),
      ...remarks[id],
    },
    provenance: originAt(now),
  }));
}

export interface SampleSeat extends SeatFacts {
  readonly id: SeatId;
  readonly bodyId: BodyId;
  readonly provenance: Provenance;
}

export function sampleSeats(
  sample: Sample,
  ids: Pick<SampleIds, 'body' | 'actor' | 'seat'>,
  now: Date,
): SampleSeat[] {
  return sample.bodies.flatMap((body) => {
    const seat = { ...emptySeat, bodyId: ids.body(body.id), provenance: originAt(now) };
    const taken = body.members.map(
      (member): SampleSeat => ({
        ...seat,
        id: ids.seat(),
        actorId: ids.actor(member),
        function: functions[body.id]?.[member] ?? '',
        since: dayBefore(now, joined[body.id]?.[member]),
      }),
    );
    const empty = vacant[body.id];
    if (empty === undefined) return taken;
    return [...taken, { ...seat, id: ids.seat(), function: empty }];
  });
}
