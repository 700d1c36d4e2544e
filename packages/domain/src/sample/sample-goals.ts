import {
  type ActorId,
  type CooperationId,
  dayInGermany,
  daysAfter,
  GoalId,
  GoalRevisionId,
  GoalTextId,
  GoalValueId,
  GoalWordId,
  type PersonId,
} from '../contract/index.ts';
import {
  emptyGoal,
  type Goal,
  type GoalFacts,
  type GoalRevision,
  type GoalValue,
  type GoalWord,
  wordingOf,
} from '../goals/index.ts';
import type { Sample } from './hafergraben.ts';
import { dayBefore } from './sample-drafts.ts';

interface Telling {
  readonly cooperation: (key: string) => CooperationId;
  /** Who takes part in it. */
  readonly partiesOf: (id: CooperationId) => readonly ActorId[];
  /** Who wrote down what the parties said. */
  readonly personId: PersonId;
  readonly newId: () => string;
  readonly now: Date;
}

export interface SampleGoals {
  readonly goals: readonly Goal[];
  readonly revisions: readonly GoalRevision[];
  readonly words: readonly GoalWord[];
  readonly values: readonly GoalValue[];
}

const levels: Readonly<Record<string, GoalFacts['level']>> = {
  leit: 'guiding',
  mittel: 'intermediate',
  handlung: 'action',
  nicht: 'non-goal',
};

/** „Offen“ and „gefährdet“ are agreed and not yet worked on, or not on their way; the review day shows what is late. */
const states: Readonly<Record<string, Goal['state']>> = {
  vereinbart: 'decided',
  offen: 'decided',
  'auf gutem Weg': 'in-progress',
  gefährdet: 'in-progress',
  'Überprüfung überfällig': 'in-progress',
};

/** What is counted, from where to where. */
const aims: Readonly<Record<string, Partial<GoalFacts>>> = {
  'Z1.1.1': { unit: 'Termine mit zwölf Erwachsenen', baseline: 0, target: 8 },
  'Z1.1.2': { unit: 'Mütter mit eigenem Termin im Monat', baseline: 0, target: 2 },
  'Z2.1.1': { unit: 'Alltagsorte', baseline: 0, target: 12 },
  'Z3.1.1': { unit: 'Kinder', baseline: 0, target: 24 },
};

/** Measured so many months ago. */
const measured: Readonly<
  Record<string, readonly (readonly [monthsAgo: number, amount: number])[]>
> = {
  'Z1.1.1': [
    [3, 1],
    [2, 3],
    [1, 5],
  ],
  'Z3.1.1': [
    [9, 10],
    [6, 18],
  ],
};

/** Months until what has no day of its own is looked at again. */
const reviewedAfter = 12;
/** Days in a month, for days in the future. */
const monthInDays = 30;
/** Months since the goals were agreed. */
const agreedMonthsAgo = 10;

function parentKey(key: string, known: ReadonlyMap<string, GoalId>): string | null {
  const parts = key.split('.').slice(0, -1);
  if (parts.length === 0) return null;
  const above = parts.join('.');
  return known.has(above) ? above : parentKey(above, known);
}

function dayIn(now: Date, months: number): string {
  return months < 0 ? dayBefore(now, -months) : daysAfter(dayInGermany(now), months * monthInDays);
}

function goalOf(
  { cooperation, level, key, text, check, due_months: due, state }: Sample['goals'][number],
  ids: ReadonlyMap<string, GoalId>,
  telling: Telling,
): Goal {
  const { newId, now, personId } = telling;
  const above = parentKey(key, ids);
  const isChecked = check !== '–';
  return {
    ...emptyGoal(text),
    key,
    level: levels[level] ?? 'guiding',
    cooperationId: telling.cooperation(cooperation),
    parentId: above === null ? null : (ids.get(above) ?? null),
    ...(isChecked ? { indicator: check, targetOn: due === null ? null : dayIn(now, due) } : {}),
    ...(isChecked ? aims[key] : {}),
    reviewOn: dayIn(now, due ?? reviewedAfter),
    id: ids.get(key) ?? GoalId.parse(newId()),
    workshopId: null,
    interestIds: [],
    proposedById: null,
    state: states[state] ?? 'decided',
    stateReason: '',
    textId: GoalTextId.parse(newId()),
    decision: {
      on: dayIn(now, -agreedMonthsAgo),
      how: 'parties',
      rule: '',
      source: '',
    },
    createdBy: personId,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

function stamps(now: Date) {
  return { createdAt: now.toISOString(), updatedAt: now.toISOString() };
}

function wordsOn(goal: Goal, { partiesOf, personId, newId, now }: Telling): GoalWord[] {
  const parties = goal.cooperationId === null ? [] : partiesOf(goal.cooperationId);
  return parties.map((actorId) => ({
    id: GoalWordId.parse(newId()),
    goalId: goal.id,
    actorId,
    textId: goal.textId,
    answer: 'confirmed',
    name: 'Leitung',
    function: 'Leitung',
    reason: '',
    way: 'oral',
    personId,
    witness: '',
    givenOn: dayBefore(now, agreedMonthsAgo),
    ...stamps(now),
  }));
}

/** The goals of three cooperations, agreed by all of their parties; one review is five months late. */
export function sampleGoals({ goals: told }: Pick<Sample, 'goals'>, telling: Telling): SampleGoals {
  const { personId, newId, now } = telling;
  const ids = new Map(told.map(({ key }) => [key, GoalId.parse(newId())]));
  const goals = told.map((each) => goalOf(each, ids, telling));
  return {
    goals,
    revisions: goals.map((goal) => ({
      id: GoalRevisionId.parse(newId()),
      goalId: goal.id,
      number: 1,
      textId: goal.textId,
      wording: wordingOf(goal),
      reason: '',
      remarkId: null,
      proposedById: null,
      personId,
      ...stamps(now),
    })),
    words: goals.flatMap((goal) => wordsOn(goal, telling)),
    values: goals.flatMap((goal) =>
      (measured[goal.key] ?? []).map(([monthsAgo, amount]) => ({
        id: GoalValueId.parse(newId()),
        goalId: goal.id,
        on: dayIn(now, -monthsAgo),
        amount,
        source: goal.indicator,
        note: '',
        personId,
        ...stamps(now),
      })),
    ),
  };
}
