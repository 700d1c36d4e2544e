import { createHash } from 'node:crypto';
import { dayInGermany, type GoalId, type NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  compareKeys,
  type Goal,
  isOpenMeasure,
  type Measure,
  measureOrder,
  type TellableGoal,
} from '@augenhoehe/domain/goals';
import type { Trx } from '../../platform/database/schema.ts';
import { lastValues } from '../goals/value-store.ts';
import { measuresOfGoals } from '../measures/measure-store.ts';
import { decidedAbout } from './decided-about.ts';
import { partiesInPublic, steppedSince } from './tellable-store.ts';

interface Telling {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
}

/** A goal with all of it that could be told. */
export interface Tellable {
  readonly goal: Goal;
  readonly known: TellableGoal;
}

function measureTold({ title, state, stateReason, startsOn, endsOn, steppedAt }: Measure) {
  const since = dayInGermany(new Date(steppedAt));
  const reason = isOpenMeasure({ state }) ? '' : stateReason;
  return { title, state, reason, startsOn, endsOn, since };
}

/** What could be told of each of these goals, in the order of their short names; read once for all. */
export async function tellable(
  { trx, neighbourhoodId, at }: Telling,
  goals: readonly Goal[],
): Promise<Tellable[]> {
  const ids: GoalId[] = goals.map(({ id }) => id);
  const asked = { neighbourhoodId, ids };
  const since = await steppedSince(trx, asked);
  const values = await lastValues(trx, neighbourhoodId, ids);
  const decisions = await decidedAbout(trx, asked);
  const parties = await partiesInPublic(trx, { ...asked, today: dayInGermany(at) });
  const measures = Map.groupBy(
    (await measuresOfGoals(trx, neighbourhoodId, ids)).toSorted(measureOrder),
    ({ goalId }) => goalId,
  );
  function known(goal: Goal): TellableGoal {
    const stepped = since.get(goal.id);
    return {
      goal,
      proposedOn: dayInGermany(new Date(goal.createdAt)),
      since: stepped === undefined ? (goal.decision?.on ?? null) : dayInGermany(stepped),
      measured: values.get(goal.id) ?? null,
      decisions: decisions.get(goal.id) ?? [],
      measures: (measures.get(goal.id) ?? []).map(measureTold),
      parties: parties.get(goal.id) ?? [],
    };
  }
  return goals
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map((goal) => ({ goal, known: known(goal) }));
}

/** By which a released text is known again, so that no second copy of it is kept. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
