import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addGoal } from './add-goal.ts';
import { answerGoal } from './answer-goal.ts';
import { decideGoal } from './decide-goal.ts';
import { editGoal } from './edit-goal.ts';
import { listGoals } from './list-goals.ts';
import { editValue, measureGoal, removeValue } from './measure-goal.ts';
import { nameActors } from './name-actors.ts';
import { removeGoal } from './remove-goal.ts';
import { showGoal } from './show-goal.ts';
import { stepGoal } from './step-goal.ts';

/** Goals: their place in the tree, words, state, and how far it has come. */
export function goalRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listGoals, ({ place, query }) =>
    inPlace(services, place, (work) => listGoals(work, query)),
  );
  serveMember(app, contract.showGoal, ({ place, params }) =>
    showGoal(services, place, params.goalId),
  );
  serveMember(app, contract.addGoal, ({ place, body }) =>
    inPlace(services, place, (work) => addGoal(work, body)),
  );
  serveMember(app, contract.editGoal, ({ place, params, body }) =>
    inPlace(services, place, (work) => editGoal(work, params.goalId, body)),
  );
  serveMember(app, contract.stepGoal, ({ place, params, body }) =>
    inPlace(services, place, (work) => stepGoal(work, params.goalId, body)),
  );
  serveMember(app, contract.removeGoal, ({ place, params }) =>
    inPlace(services, place, (work) => removeGoal(work, params.goalId)),
  );
  serveMember(app, contract.nameGoalActors, ({ place, params, body }) =>
    inPlace(services, place, (work) => nameActors(work, params.goalId, body)),
  );
  serveMember(app, contract.answerGoal, ({ place, params, body }) =>
    inPlace(services, place, (work) => answerGoal(work, params, body)),
  );
  serveMember(app, contract.decideGoal, ({ place, params, body }) =>
    inPlace(services, place, (work) => decideGoal(work, params.goalId, body)),
  );
  valueRoutes(app);
}

function valueRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addGoalValue, ({ place, params, body }) =>
    inPlace(services, place, (work) => measureGoal(work, params.goalId, body)),
  );
  serveMember(app, contract.editGoalValue, ({ place, params, body }) =>
    inPlace(services, place, (work) => editValue(work, params, body)),
  );
  serveMember(app, contract.removeGoalValue, ({ place, params }) =>
    inPlace(services, place, (work) => removeValue(work, params)),
  );
}
