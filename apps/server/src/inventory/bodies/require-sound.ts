import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  type BodyChanges,
  type BodyFacts,
  bodyProblem,
  daysAhead,
  type SeatFacts,
  seatProblem,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Work } from '../change.ts';
import { requireNoFaults } from '../require-no-faults.ts';

/** @throws ProblemError 400 `closed-without-reason` */
export function requireSound(facts: BodyFacts): void {
  const problem = bodyProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
}

/**
 * Nobody has met on a day still to come. What was stored before is not asked about.
 *
 * @param path of the facts in the request, `changes.`
 * @throws ProblemError 400 `invalid-input` with `day-in-future` at each such day
 */
export function requirePast({ at }: Pick<Work, 'at'>, facts: BodyChanges, path = ''): void {
  const days = daysAhead(facts, dayInGermany(at));
  requireNoFaults(days.map((name) => ({ field: `${path}${name}`, fault: 'day-in-future' })));
}

/** @throws ProblemError 400 `vacant-seat-unnamed` or `until-before-since`, 409 `already-seated` */
export function requireSoundSeat(seat: SeatFacts, others: readonly SeatFacts[]): void {
  const problem = seatProblem(seat, others);
  if (problem !== null) throw new ProblemError(problem === 'already-seated' ? 409 : 400, problem);
}
