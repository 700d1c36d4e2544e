import { may, type Member } from '../../access/index.ts';
import type { ActorId } from '../../contract/index.ts';
import { namesItsParties } from './goal-actor.ts';
import type { Goal } from './goal.ts';

type Owned = Pick<Goal, 'cooperationId' | 'bodyId' | 'workshopId' | 'proposedById'>;

export interface GoalRights {
  /** Change words and state, and decide what becomes of what was said. */
  readonly steer: boolean;
  /** Say something for a party: propose, ask, object, measure. */
  readonly speak: boolean;
  /** Lead the process: write down what came on paper, decide by a named rule. */
  readonly lead: boolean;
}

/**
 * What a member may do with a goal. Nobody steers it but the process and, as long as it takes part, the party that
 * proposed it: an amendment is never accepted by whoever wrote it into somebody else's goal.
 *
 * @param parties the actors whose goal it is today
 */
export function goalRights(member: Member, goal: Owned, parties: readonly ActorId[]): GoalRights {
  const { proposedById } = goal;
  // As long as nobody is named on a goal of a theme, anybody in the network may speak.
  const isOpen = namesItsParties(goal) && parties.length === 0;
  const isAuthorIn = proposedById !== null && (isOpen || parties.includes(proposedById));
  return {
    steer: may(member, 'goal.steer', isAuthorIn ? [proposedById] : []),
    speak: isOpen ? may(member, 'goal.speak') : may(member, 'goal.speak', parties),
    lead: may(member, 'workshop.steer', []),
  };
}
