import { taskShares, tasksToHandOver } from '../tasks/task-share.ts';
import { isOverdue } from '../tasks/task-warnings.ts';
import type { EarlyWarning } from './early-warning.ts';
import type { WarningRule } from './warning-rule.ts';

/** w10: one actor has so many of the open tasks that too much stops when it is away. */
export const shareWarnings: WarningRule = ({ tasks, names, today }) =>
  taskShares(tasks)
    .filter(({ isMuch }) => isMuch)
    .map((share): EarlyWarning => {
      const own = tasks.filter(({ ownerId }) => ownerId === share.actorId);
      return {
        key: 'w10',
        subject: { kind: 'actor', id: share.actorId, name: names.get(share.actorId) ?? '' },
        entries: own.map(({ id, title }) => ({ kind: 'task', id, name: title })),
        tasks: share.tasks,
        of: share.of,
        percent: share.percent,
        overdue: own.filter((task) => isOverdue(task, today)).length,
        toHandOver: tasksToHandOver(share),
      };
    });
