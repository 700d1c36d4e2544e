import { z } from 'zod';
import { type ActorId, PlainDate } from '../../contract/index.ts';
import { isNamedInPublic } from '../../structure/index.ts';
import { DecisionRow } from '../decisions/contract/decision-contract.ts';
import { GoalState } from '../goals/goal-state.ts';
import { GoalValue } from '../goals/goal-value.ts';
import { Goal } from '../goals/goal.ts';
import { Measure, MeasureState } from '../measures/measure.ts';
import type { ShownChoice, ShownPart } from './shown-goal.ts';

const ToldMeasure = z.object({
  title: Measure.shape.title,
  state: MeasureState,
  /** What became of it, where it is over. */
  reason: z.string(),
  startsOn: PlainDate.nullable(),
  endsOn: PlainDate.nullable(),
  /** Since when it stands so. */
  since: PlainDate,
});

const ToldDecision = z.object({
  question: z.string(),
  method: DecisionRow.shape.method,
  /** What counting says; `null` where nothing was counted. */
  outcome: DecisionRow.shape.outcome,
  /** The words of what the count puts first. */
  winners: z.array(z.string()),
  /** What people made of it. */
  statement: z.string(),
  on: PlainDate,
});

/** What everybody reads of a goal: no person, no interest, nothing that was said to it, and no author of anything. */
export const ToldGoal = z.object({
  text: z.string(),
  words: z.string(),
  state: GoalState,
  /** Why it was dropped or is adapted. */
  reason: z.string(),
  /** `null`: it was entered only after it stood so. */
  proposedOn: PlainDate.nullable(),
  /** Since when it stands so; `null`: from the beginning, or nobody knows. */
  since: PlainDate.nullable(),
  /** `null`, here and below: not chosen, or nothing to say. */
  change: z.object({ changes: z.string(), benefit: z.string() }).nullable(),
  figures: z
    .object({
      indicator: z.string(),
      unit: z.string(),
      target: Goal.shape.target,
      targetOn: PlainDate.nullable(),
      measured: GoalValue.pick({ on: true, amount: true }).nullable(),
    })
    .nullable(),
  decisions: z.array(ToldDecision).nullable(),
  measures: z.array(ToldMeasure).nullable(),
  /** Organisations by name, from A to Z, and how many more take part. */
  parties: z.object({ names: z.array(z.string()), others: z.int() }).nullable(),
});
export type ToldGoal = z.infer<typeof ToldGoal>;

/** All that is known of a goal and could be told. */
export interface TellableGoal {
  readonly goal: Pick<
    Goal,
    | 'text'
    | 'state'
    | 'stateReason'
    | 'changes'
    | 'benefit'
    | 'indicator'
    | 'unit'
    | 'target'
    | 'targetOn'
  >;
  readonly proposedOn: string;
  readonly since: string | null;
  readonly measured: z.infer<typeof GoalValue> | null;
  readonly decisions: readonly z.infer<typeof ToldDecision>[];
  readonly measures: readonly z.infer<typeof ToldMeasure>[];
  readonly parties: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly type: string | null;
    /** Whether its own entry may be seen by everybody. */
    readonly isPublic: boolean;
  }[];
}

type Released = (text: string) => boolean;

/** Nothing is said where there are no words for it, or none that somebody has released. */
function released(text: string, isReleased: Released): string {
  return text !== '' && isReleased(text) ? text : '';
}

function changeOf({ goal }: TellableGoal, isReleased: Released): ToldGoal['change'] {
  const changes = released(goal.changes, isReleased);
  const benefit = released(goal.benefit, isReleased);
  return changes === '' && benefit === '' ? null : { changes, benefit };
}

function figuresOf({ goal, measured }: TellableGoal, isReleased: Released): ToldGoal['figures'] {
  const indicator = released(goal.indicator, isReleased);
  if (indicator === '') return null;
  const { target, targetOn } = goal;
  const last = measured === null ? null : { on: measured.on, amount: measured.amount };
  return { indicator, unit: released(goal.unit, isReleased), target, targetOn, measured: last };
}

function decisionsOf({ decisions }: TellableGoal, isReleased: Released): ToldGoal['decisions'] {
  return decisions.flatMap((decision) => {
    if (released(decision.question, isReleased) === '') return [];
    const winners = decision.winners.filter((words) => isReleased(words));
    // What counting says names its winners: without their words it says nothing.
    const isWhole = winners.length === decision.winners.length;
    return [
      {
        ...decision,
        winners: isWhole ? winners : [],
        outcome: isWhole ? decision.outcome : null,
        statement: released(decision.statement, isReleased),
      },
    ];
  });
}

function measuresOf({ measures }: TellableGoal, isReleased: Released): ToldGoal['measures'] {
  return measures.flatMap((measure) =>
    released(measure.title, isReleased) === ''
      ? []
      : [{ ...measure, reason: released(measure.reason, isReleased) }],
  );
}

function partiesOf({ parties }: TellableGoal): ToldGoal['parties'] {
  const named = parties.filter((party) => party.isPublic && isNamedInPublic(party));
  return parties.length === 0
    ? null
    : {
        names: named.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'de')),
        others: parties.length - named.length,
      };
}

/**
 * What is told of a goal by what was chosen. How it stands is as it is now; any text is told only once somebody has
 * released it, so that nothing becomes public because somebody else wrote it later.
 */
export function toldGoal(
  known: TellableGoal,
  { words, parts, text }: ShownChoice & { readonly text: string },
  isReleased: Released,
): ToldGoal {
  const { goal, proposedOn, since } = known;
  function chosen<Told>(part: ShownPart, tell: () => Told): Told | null {
    return parts.includes(part) ? tell() : null;
  }
  return {
    text: isReleased(goal.text) ? goal.text : text,
    words,
    state: goal.state,
    reason: released(goal.stateReason, isReleased),
    proposedOn: since !== null && proposedOn > since ? null : proposedOn,
    since,
    change: chosen('change', () => changeOf(known, isReleased)),
    figures: chosen('figures', () => figuresOf(known, isReleased)),
    decisions: chosen('decisions', () => decisionsOf(known, isReleased)),
    measures: chosen('measures', () => measuresOf(known, isReleased)),
    parties: chosen('parties', () => partiesOf(known)),
  };
}

/** Every text that would be told, once all of them are released. */
export function toldTexts(known: TellableGoal, choice: ShownChoice): string[] {
  const texts = new Set<string>();
  toldGoal(known, { ...choice, text: known.goal.text }, (text) => {
    texts.add(text);
    return true;
  });
  return [...texts];
}

/** A goal with other parts chosen, of one of which all parts are told. */
export function withParts(whole: ToldGoal, { words, parts }: ShownChoice): ToldGoal {
  function chosen<Told>(part: ShownPart, told: Told): Told | null {
    return parts.includes(part) ? told : null;
  }
  return {
    ...whole,
    words,
    change: chosen('change', whole.change),
    figures: chosen('figures', whole.figures),
    decisions: chosen('decisions', whole.decisions),
    measures: chosen('measures', whole.measures),
    parties: chosen('parties', whole.parties),
  };
}
