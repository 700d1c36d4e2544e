import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useOriginWords } from './use-origin-words.ts';

interface TaskAboutProps {
  readonly list: Pick<TaskList, 'contexts'>;
  readonly task: TaskRow;
}

/** Below a task's title: what it belongs to, where it was decided, and what else is to be known. */
export function TaskAbout({ list, task }: TaskAboutProps) {
  const { t } = useLingui();
  const originWords = useOriginWords();
  const of = task.cooperationId ?? task.bodyId;
  const context = list.contexts.find(({ id }) => id === of);
  const { origin, originNote, note } = task;
  const from = origin === 'idea' ? originNote : originNote || originWords(origin);
  return (
    <>
      <span className="task-context">
        {[context?.name ?? t`Das Quartier`, from].filter((words) => words !== '').join(' · ')}
      </span>
      {note !== '' && <span className="task-context task-note">{note}</span>}
    </>
  );
}
