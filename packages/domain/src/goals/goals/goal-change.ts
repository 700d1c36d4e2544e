import { z } from 'zod';
import { ConfirmationAnswer, ConsentWay } from '../../structure/index.ts';
import { GoalActorRole } from './goal-actor.ts';
import { GoalState } from './goal-state.ts';
import { GoalFacts } from './goal.ts';

/** Its short name and its words. */
const goal = z.object({ key: z.string(), text: z.string() });
const ofGoal = z.object({ goal });
/** The name of a party. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of goals. */
export const GoalChange = z.discriminatedUnion('kind', [
  change('goal.added', ofGoal),
  change(
    'goal.edited',
    ofGoal.extend({
      facts: z.array(GoalFacts.keyof()),
      /** Whether it was decided before, with other words. */
      takenBack: z.boolean(),
    }),
  ),
  change('goal.stepped', ofGoal.extend({ to: GoalState, subGoals: z.int() })),
  change('goal.removed', ofGoal),
  change(
    'goal.answered',
    ofGoal.extend({ actor, answer: ConfirmationAnswer, way: ConsentWay, decided: z.boolean() }),
  ),
  change('goal.decided', ofGoal.extend({ rule: z.string() })),
  change(
    'goal.actors-named',
    ofGoal.extend({
      role: GoalActorRole,
      joined: z.array(actor),
      left: z.array(actor),
      reason: z.string(),
    }),
  ),
  change('goal.measured', ofGoal),
  change('goal.value-edited', ofGoal),
  change('goal.value-removed', ofGoal),
]);
export type GoalChange = z.infer<typeof GoalChange>;
