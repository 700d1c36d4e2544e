import { z } from 'zod';
import {
  ActorId,
  AreaId,
  GoalId,
  Instant,
  MeasureId,
  PersonId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { YesMeans } from '../../structure/index.ts';

/** How a measure stands; it is planned once somebody has said yes to answering for it. */
export const MeasureState = z.enum(['idea', 'planned', 'running', 'done', 'dropped']);
export type MeasureState = z.infer<typeof MeasureState>;

/** What is recorded of a measure. Empty text and `null` mean: not known, or not yet. */
export const MeasureFacts = z.object({
  title: requiredText(200),
  /** What is done, and for whom. */
  what: text(2000),
  /** The goal it serves. */
  goalId: GoalId,
  /** Where it takes place; whose consent it takes follows from that. */
  areaId: AreaId.nullable(),
  startsOn: PlainDate.nullable(),
  endsOn: PlainDate.nullable(),
  /** „mittwochs, 9 bis 11 Uhr“. */
  rhythm: text(200),
  /** Who had the idea, and is told what becomes of it; `null`: those who lead the process. */
  proposedById: ActorId.nullable(),
});
export type MeasureFacts = z.infer<typeof MeasureFacts>;
export type MeasureFactName = keyof MeasureFacts;

export const MeasureChanges = MeasureFacts.partial();
export type MeasureChanges = z.infer<typeof MeasureChanges>;

export const Measure = MeasureFacts.extend({
  id: MeasureId,
  state: MeasureState,
  /** Why it was dropped, or what became of it. */
  stateReason: text(1000),
  /** Since when it stands so. */
  steppedAt: Instant,
  /** Who answers for it, and said yes to that. */
  responsibleId: ActorId.nullable(),
  acceptedOn: PlainDate.nullable(),
  acceptedBy: YesMeans.nullable(),
  createdBy: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Measure = z.infer<typeof Measure>;

/** A measure of which nothing is known but its name and the goal it serves. */
export function emptyMeasure(title: string, goalId: GoalId): MeasureFacts {
  return {
    title,
    what: '',
    goalId,
    areaId: null,
    startsOn: null,
    endsOn: null,
    rhythm: '',
    proposedById: null,
  };
}

/** Whether there is still something to be done for it. */
export function isOpenMeasure({ state }: Pick<Measure, 'state'>): boolean {
  return state !== 'done' && state !== 'dropped';
}
