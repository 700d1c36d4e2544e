import { type Approach, emptyApproach } from '../contacts/index.ts';
import { type ActorId, type ApproachId, dayInGermany, type PersonId } from '../contract/index.ts';

interface SampleApproach {
  /** Keys of organisations. */
  readonly to: string;
  readonly onBehalfOf?: string;
  readonly doorOpener?: string;
  /** The next step, in days from the making of the sample. */
  readonly inDays: number;
  readonly facts: Partial<
    Pick<Approach, 'stage' | 'benefitForThem' | 'channel' | 'nextStep' | 'result'>
  > &
    Pick<Approach, 'reason'>;
}

/** The four without any tie, each with whom it fits, and the one that is reached through one actor only. */
const approaches: readonly SampleApproach[] = [
  {
    to: 'O46',
    onBehalfOf: 'O29',
    inDays: -6,
    facts: {
      stage: 'p3.angesprochen',
      reason: 'Bietet Vorträge an; das Familienzentrum sucht welche für sein Elterncafé.',
      benefitForThem: 'Erreicht Eltern, die sonst nicht in die Praxis kommen.',
      channel: 'vorort',
      nextStep: 'Nachfragen, welcher Vormittag passt',
      result: 'War beim Antrittsbesuch aufgeschlossen, muss in der Praxis rückfragen.',
    },
  },
  {
    to: 'O54',
    onBehalfOf: 'O37',
    inDays: 0,
    facts: {
      stage: 'p2.weg',
      reason: 'Hat Ehrenamtliche und sucht einen Verteiler; die Bibliothek hat es umgekehrt.',
      channel: 'telefon',
      nextStep: 'Anrufen und um eine halbe Stunde bitten',
    },
  },
  {
    to: 'O64',
    onBehalfOf: 'O25',
    inDays: 5,
    facts: {
      stage: 'p1.recherchiert',
      reason: 'Könnte Ware abgeben, die der Tafel fehlt.',
      benefitForThem: 'Spart Entsorgung und wird im Quartier damit genannt.',
      nextStep: 'Herausfinden, wer im Markt entscheidet',
    },
  },
  {
    to: 'O69',
    onBehalfOf: 'O25',
    inDays: 40,
    facts: {
      stage: 'px.spaeter',
      reason: 'Fahrdienst gegen Einsatzplätze: Beide suchen, was die anderen haben.',
      benefitForThem: 'Einsatzplätze in der Nähe.',
      channel: 'mail',
      nextStep: 'Nach dem Jahreswechsel noch einmal schreiben',
      result: 'Erst im neuen Jahr ist wieder ein Fahrzeug frei.',
    },
  },
  {
    to: 'O53',
    doorOpener: 'O61',
    inDays: 12,
    facts: {
      stage: 'p2.weg',
      reason: 'Hat Saal und Küche und erreicht Familien, die zu keinem Treffen kommen.',
      benefitForThem: 'Hilfe beim Weg durch die Verwaltung.',
      channel: 'empfehlung',
      nextStep: 'Mosaik fragen, wer das Gespräch eröffnet',
    },
  },
];

interface SampleMaking {
  readonly actor: (key: string) => ActorId;
  readonly approach: () => ApproachId;
  /** Whose approaches they are. */
  readonly ownerId: PersonId;
  readonly now: Date;
}

const dayMs = 86_400_000;

export function sampleApproaches({ actor, approach, ownerId, now }: SampleMaking): Approach[] {
  return approaches.map(({ to, onBehalfOf, doorOpener, inDays, facts }) => ({
    actorId: actor(to),
    ...emptyApproach(facts.reason),
    ...facts,
    id: approach(),
    ownerId,
    onBehalfOfId: onBehalfOf === undefined ? null : actor(onBehalfOf),
    doorOpenerId: doorOpener === undefined ? null : actor(doorOpener),
    nextStepOn: dayInGermany(new Date(now.getTime() + inDays * dayMs)),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }));
}
