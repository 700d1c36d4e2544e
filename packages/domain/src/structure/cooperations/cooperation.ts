import { z } from 'zod';
import { SharedVisibility } from '../../access/index.ts';
import { Formality, ParticipationLevel, TargetGroupKey } from '../../catalogue/index.ts';
import { CooperationId, Instant, PlainDate, requiredText, text } from '../../contract/index.ts';
import { Provenance } from '../../inventory/index.ts';
import { Readiness } from './readiness.ts';

/** How a cooperation goes. None is a failure. */
export const CooperationState = z.enum([
  'idea',
  'preparation',
  'running',
  'stuck',
  'resting',
  'ended',
  'broken-off',
]);
export type CooperationState = z.infer<typeof CooperationState>;

/**
 * Where it stands on its way: contact arises, it becomes attractive, the parties negotiate, they work
 * together, it lasts. After the study „Gelingende Kooperation im Sozialraum“.
 */
export const CooperationPhase = z.enum(['contact', 'interest', 'negotiation', 'work', 'lasting']);
export type CooperationPhase = z.infer<typeof CooperationPhase>;

/** Time, effort, duration and frequency together. */
export const Intensity = z.enum(['low', 'medium', 'high']);
export type Intensity = z.infer<typeof Intensity>;

/** Whether it was prepared when it started: all questions answered, or started without. */
export const Preparation = z.enum(['checked', 'skipped']);
export type Preparation = z.infer<typeof Preparation>;

/** In which order the parties are named; never by who pays. */
export const PartyOrder = z.enum(['alphabetical', 'agreed']);
export type PartyOrder = z.infer<typeof PartyOrder>;

/** What is recorded of a cooperation. Empty text and `null` mean: not known, or not yet. */
export const CooperationFacts = z.object({
  name: requiredText(200),
  /** What it is about, in one or two sentences. */
  concern: text(1000),
  state: CooperationState,
  /** Why it is stuck, rests, ended or broke off. */
  stateReason: text(500),
  /** What is learned from it. */
  lesson: text(2000),
  phase: CooperationPhase,
  intensity: Intensity.nullable(),
  formality: Formality.nullable(),
  startedOn: PlainDate.nullable(),
  endedOn: PlainDate.nullable(),
  /** What can be touched or counted in the end. */
  output: text(500),
  /** What gets better in each party's own work. */
  benefitOwn: text(500),
  /** What only works together. */
  benefitShared: text(500),
  /** What the neighbourhood has from it. */
  benefitNeighbourhood: text(500),
  targetGroups: z
    .array(TargetGroupKey)
    .max(60)
    .transform((keys) => [...new Set(keys)]),
  /** What changes for those addressed. */
  targetBenefit: text(500),
  /** How far those addressed took part. */
  participation: ParticipationLevel.nullable(),
  goal: text(500),
  goalDecidedOn: PlainDate.nullable(),
  /** How the goal was decided, „alle Beteiligten am Runden Tisch“. */
  goalDecidedHow: text(200),
  /** When goal and expectations are looked at next. */
  reviewOn: PlainDate.nullable(),
  partyOrder: PartyOrder,
  readiness: Readiness,
  visibility: SharedVisibility,
  note: text(2000),
});
export type CooperationFacts = z.infer<typeof CooperationFacts>;
export type CooperationFactName = keyof CooperationFacts;

export const CooperationChanges = CooperationFacts.partial();
export type CooperationChanges = z.infer<typeof CooperationChanges>;

export const Cooperation = CooperationFacts.extend({
  id: CooperationId,
  preparation: Preparation.nullable(),
  provenance: Provenance,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Cooperation = z.infer<typeof Cooperation>;

/** A cooperation of which nothing is known but its name. */
export function emptyCooperation(name: string): CooperationFacts {
  return {
    name,
    concern: '',
    state: 'idea',
    stateReason: '',
    lesson: '',
    phase: 'contact',
    intensity: null,
    formality: null,
    startedOn: null,
    endedOn: null,
    output: '',
    benefitOwn: '',
    benefitShared: '',
    benefitNeighbourhood: '',
    targetGroups: [],
    targetBenefit: '',
    participation: null,
    goal: '',
    goalDecidedOn: null,
    goalDecidedHow: '',
    reviewOn: null,
    partyOrder: 'alphabetical',
    readiness: {},
    visibility: 'netzwerk',
    note: '',
  };
}
