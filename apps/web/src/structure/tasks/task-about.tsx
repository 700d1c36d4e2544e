import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Link } from '../../ui/index.ts';
import { agreementPath } from '../agreements/agreement-paths.ts';
import { useOriginWords } from './use-origin-words.ts';

interface TaskAboutProps {
  readonly slug: string;
  readonly list: Pick<TaskList, 'contexts'>;
  readonly task: TaskRow;
}

/** Below a task's title: what it belongs to, where it was decided, and what else is to be known. */
export function TaskAbout({ slug, list, task }: TaskAboutProps) {
  const { t } = useLingui();
  const originWords = useOriginWords();
  const of = task.cooperationId ?? task.bodyId;
  const context = list.contexts.find(({ id }) => id === of);
  const { origin, agreement, originNote, note } = task;
  const isNamed = origin === 'idea' || (agreement === null && originNote !== '');
  const from = isNamed ? '' : originWords(origin);
  return (
    <>
      <span className="task-context">
        {[context?.name ?? t`Das Quartier`, from].filter((words) => words !== '').join(' · ')}
        {agreement !== null && (
          <>
            {': '}
            <Link href={agreementPath(slug, agreement.id)}>{agreement.title}</Link>
          </>
        )}
        {originNote !== '' && ` · ${originNote}`}
      </span>
      {note !== '' && <span className="task-context task-note">{note}</span>}
    </>
  );
}
