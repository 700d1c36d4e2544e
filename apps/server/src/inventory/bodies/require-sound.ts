import {
  type BodyFacts,
  bodyProblem,
  type SeatFacts,
  seatProblem,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';

/** @throws ProblemError 400 `closed-without-reason` */
export function requireSound(facts: BodyFacts): void {
  const problem = bodyProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
}

/** @throws ProblemError 400 `vacant-seat-unnamed` or `until-before-since`, 409 `already-seated` */
export function requireSoundSeat(seat: SeatFacts, others: readonly SeatFacts[]): void {
  const problem = seatProblem(seat, others);
  if (problem !== null) throw new ProblemError(problem === 'already-seated' ? 409 : 400, problem);
}
