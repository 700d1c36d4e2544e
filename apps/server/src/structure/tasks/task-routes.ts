import * as contract from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addTask } from './add-task.ts';
import { editTask } from './edit-task.ts';
import { handOverTasks } from './hand-over-tasks.ts';
import { listTasks } from './list-tasks.ts';
import { removeTask } from './remove-task.ts';
import { stepTask } from './step-task.ts';

/** Who does what until when, and who has said yes to it. */
export function taskRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listTasks, ({ place, query }) =>
    inPlace(services, place, (work) => listTasks(work, query)),
  );
  serveMember(app, contract.addTask, ({ place, body }) =>
    inPlace(services, place, (work) => addTask(work, body)),
  );
  serveMember(app, contract.editTask, ({ place, params, body }) =>
    inPlace(services, place, (work) => editTask(work, params.taskId, body)),
  );
  serveMember(app, contract.stepTask, ({ place, params, body }) =>
    inPlace(services, place, (work) => stepTask(work, params.taskId, body)),
  );
  serveMember(app, contract.handOverTasks, ({ place, body }) =>
    inPlace(services, place, (work) => handOverTasks(work, body)),
  );
  serveMember(app, contract.removeTask, ({ place, params }) =>
    inPlace(services, place, (work) => removeTask(work, params.taskId)),
  );
}
