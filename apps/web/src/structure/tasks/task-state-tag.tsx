import type { TaskRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';

/** How a task stands in a word, and beside it who is asked or who declined. */
export function TaskStateTag({ task }: { readonly task: TaskRow }) {
  const { t } = useLingui();
  const words = {
    offered: t`angefragt`,
    seeking: t`Wer übernimmt?`,
    accepted: t`zugesagt`,
    done: t`erledigt`,
    dropped: t`fallen gelassen`,
  };
  const tones = {
    offered: 'action',
    seeking: 'hint',
    accepted: 'good',
    done: 'quiet',
    dropped: 'quiet',
  } as const;
  return (
    <>
      <Tag tone={tones[task.state]}>{words[task.state]}</Tag>
      <TaskAnswers task={task} />
    </>
  );
}

/** Who is asked, who declined, and why it was dropped. */
export function TaskAnswers({ task }: { readonly task: TaskRow }) {
  return (
    <>
      {task.offeredTo !== null && <span className="task-context">{task.offeredTo.name}</span>}
      {task.declinedBy !== null && <Declined name={task.declinedBy.name} task={task} />}
      {task.closedReason !== '' && <span className="task-context">{task.closedReason}</span>}
    </>
  );
}

function Declined({ name, task }: { readonly name: string; readonly task: TaskRow }) {
  const reason = task.declineReason;
  return (
    <span className="task-context">
      {reason === '' ? (
        <Trans>{name} hat abgelehnt.</Trans>
      ) : (
        <Trans>
          {name} hat abgelehnt: {reason}
        </Trans>
      )}
    </span>
  );
}
