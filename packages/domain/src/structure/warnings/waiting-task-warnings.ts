import { isOverdue } from '../tasks/task-warnings.ts';
import type { EarlyWarning, WarningSubject } from './early-warning.ts';
import type { KnownToRules, TaskWarnedOf, WarningRule } from './warning-rule.ts';

/** Whether nobody has it and nobody is asked. */
function isUnowned({ state, ownerId }: TaskWarnedOf): boolean {
  return state === 'seeking' && ownerId === null;
}

function contextOf(
  { cooperationId, bodyId }: TaskWarnedOf,
  { names }: KnownToRules,
): WarningSubject {
  if (cooperationId !== null) {
    return { kind: 'cooperation', id: cooperationId, name: names.get(cooperationId) ?? '' };
  }
  if (bodyId !== null) return { kind: 'body', id: bodyId, name: names.get(bodyId) ?? '' };
  return { kind: 'neighbourhood' };
}

/** w09: tasks that nobody has or whose day is past, together by what they belong to, not by who has them. */
export const waitingTaskWarnings: WarningRule = (known) => {
  const { tasks, today } = known;
  const waiting = tasks.filter((task) => isOverdue(task, today) || isUnowned(task));
  const byContext = Map.groupBy(waiting, (task) => task.cooperationId ?? task.bodyId);
  return [...byContext.values()].flatMap((together): EarlyWarning[] => {
    const [first] = together;
    if (first === undefined) return [];
    const late = together.filter((task) => isOverdue(task, today));
    const days = late.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
    return [
      {
        key: 'w09',
        subject: contextOf(first, known),
        entries: together.map(({ id, title }) => ({ kind: 'task', id, name: title })),
        overdue: late.length,
        unowned: together.filter(isUnowned).length,
        since: days[0] ?? null,
      },
    ];
  });
};
