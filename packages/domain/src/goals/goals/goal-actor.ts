import { z } from 'zod';
import {
  ActorId,
  GoalActorId,
  GoalId,
  Instant,
  PersonId,
  PlainDate,
  text,
} from '../../contract/index.ts';
import { type GoalState, restingOnDecision } from './goal-state.ts';
import type { Goal } from './goal.ts';

/** A party gives its word to a goal; a supporter helps it along and is not asked. */
export const GoalActorRole = z.enum(['party', 'supporter']);
export type GoalActorRole = z.infer<typeof GoalActorRole>;

/** Whom people have named on a goal. Who leaves stays readable with the reason. */
export const GoalActor = z.object({
  id: GoalActorId,
  goalId: GoalId,
  actorId: ActorId,
  role: GoalActorRole,
  /** `null`: takes part. */
  leftOn: PlainDate.nullable(),
  leftReason: text(500),
  /** Who named it, or said that it left. */
  personId: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type GoalActor = z.infer<typeof GoalActor>;

type Placed = Pick<Goal, 'cooperationId' | 'bodyId' | 'workshopId'>;

/** Whether its parties are whom people name: of a theme alone, and drafted in no workshop. */
export function namesItsParties({ cooperationId, bodyId, workshopId }: Placed): boolean {
  return cooperationId === null && bodyId === null && workshopId === null;
}

export type NamingProblem =
  | 'parties-follow'
  | 'goal-not-discussed'
  | 'parties-have-agreed'
  | 'parties-without-reason';

/** Why nobody can be named on a goal in that role; `null`: somebody can. Who has agreed stays until the words change. */
export function namingProblem(
  goal: Placed & { readonly state: GoalState },
  role: GoalActorRole,
): NamingProblem | null {
  if (goal.state === 'dropped') return 'goal-not-discussed';
  if (role === 'supporter') return null;
  if (!namesItsParties(goal)) return 'parties-follow';
  return restingOnDecision.includes(goal.state) ? 'parties-have-agreed' : null;
}

interface Renaming {
  readonly role: GoalActorRole;
  /** How many are named by now. */
  readonly named: number;
  readonly reason: string;
}

/** The first parties are named as they are; whoever changes them later says why. */
export function renamingProblem({ role, named, reason }: Renaming): NamingProblem | null {
  return role === 'party' && named > 0 && reason === '' ? 'parties-without-reason' : null;
}
