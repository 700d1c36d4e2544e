import { z } from 'zod';
import {
  FieldKey,
  ParticipationLevel,
  ResourceKey,
  TargetGroupKey,
} from '../../catalogue/index.ts';
import {
  ActorId,
  AreaId,
  BodyId,
  CooperationId,
  GoalId,
  GoalTextId,
  Instant,
  InterestId,
  PersonId,
  PlainDate,
  requiredText,
  text,
  WorkshopId,
} from '../../contract/index.ts';
import { GoalLevel } from './goal-level.ts';
import { GoalDecision, GoalState } from './goal-state.ts';

function keysOf<T extends z.ZodType<string, string>>(key: T) {
  return z
    .array(key)
    .max(60)
    .transform((keys) => [...new Set(keys)]);
}

/** A measured or aimed-at number, in the unit of its indicator. */
export const Amount = z.number().min(-1e12).max(1e12);

/** What a goal's parties agree on: another wording asks them anew. Empty text and `null` mean: not said. */
export const GoalWording = z.object({
  level: GoalLevel,
  text: requiredText(500),
  /** What changes, for those addressed. */
  changes: text(1000),
  targetGroups: keysOf(TargetGroupKey),
  /** What those addressed have from it. */
  benefit: text(500),
  /** What is counted or looked at, „Strichliste“. */
  indicator: text(200),
  unit: text(60),
  baseline: Amount.nullable(),
  target: Amount.nullable(),
  /** By when the target is reached. */
  targetOn: PlainDate.nullable(),
});
export type GoalWording = z.infer<typeof GoalWording>;
export const wordingNames = GoalWording.keyof().options;

/** What is recorded of a goal. */
export const GoalFacts = GoalWording.extend({
  /** „Z1.1.1“; one goal's alone. */
  key: z
    .string()
    .regex(/^[A-ZÄÖÜ][0-9]{1,3}(?:\.[0-9]{1,3}){0,4}$/, { error: 'unreadable-goal-key' }),
  /** Whose goal it is: a cooperation's, a body's, or with neither that of a theme. */
  cooperationId: CooperationId.nullable(),
  bodyId: BodyId.nullable(),
  theme: text(120),
  parentId: GoalId.nullable(),
  /** Where something changes; `null`: in the whole neighbourhood. */
  areaId: AreaId.nullable(),
  fields: keysOf(FieldKey),
  /** What it takes from those who carry it. */
  contributions: keysOf(ResourceKey),
  /** How far those addressed take part, from 1 to 9. */
  participation: ParticipationLevel.nullable(),
  /** Answers to the five SMART questions. */
  specific: text(500),
  measurable: text(500),
  attractive: text(500),
  realistic: text(500),
  timed: text(500),
  /** When it is looked at again. */
  reviewOn: PlainDate.nullable(),
});
export type GoalFacts = z.infer<typeof GoalFacts>;
export type GoalFactName = keyof GoalFacts;

export const GoalChanges = GoalFacts.partial();
export type GoalChanges = z.infer<typeof GoalChanges>;

export const Goal = GoalFacts.extend({
  id: GoalId,
  /** Where it was drafted, and on which interests it rests. */
  workshopId: WorkshopId.nullable(),
  interestIds: z.array(InterestId).max(200),
  /** The party that proposed it; `null`: those who lead the process. */
  proposedById: ActorId.nullable(),
  state: GoalState,
  /** Why it was dropped or is adapted. */
  stateReason: text(500),
  textId: GoalTextId,
  decision: GoalDecision.nullable(),
  createdBy: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Goal = z.infer<typeof Goal>;

/** A goal of which nothing is known but its words. */
export function emptyGoal(words: string): GoalFacts {
  return {
    level: 'guiding',
    text: words,
    changes: '',
    targetGroups: [],
    benefit: '',
    indicator: '',
    unit: '',
    baseline: null,
    target: null,
    targetOn: null,
    key: 'Z1',
    cooperationId: null,
    bodyId: null,
    theme: '',
    parentId: null,
    areaId: null,
    fields: [],
    contributions: [],
    participation: null,
    specific: '',
    measurable: '',
    attractive: '',
    realistic: '',
    timed: '',
    reviewOn: null,
  };
}

export function wordingOf(facts: GoalFacts): GoalWording {
  return GoalWording.parse(facts);
}

/** Whether the day on which it was to be looked at again has passed. */
export function isReviewDue(
  { state, reviewOn }: Pick<Goal, 'state' | 'reviewOn'>,
  today: string,
): boolean {
  return state !== 'dropped' && reviewOn !== null && reviewOn < today;
}
