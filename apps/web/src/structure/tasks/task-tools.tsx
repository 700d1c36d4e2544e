import { dayInGermany } from '@augenhoehe/domain/contract';
import { isOpen, removeTask, type TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import {
  Check,
  Ellipsis,
  Hand,
  Handshake,
  Megaphone,
  Pencil,
  RotateCcw,
  Trash2,
  Undo2,
  X,
} from 'lucide-react';
import { call } from '../../app/api.ts';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { useTaskDialogs } from './task-dialogs-context.ts';
import { useTaskSteps } from './use-task-steps.ts';

interface TaskToolsProps {
  readonly slug: string;
  readonly task: TaskRow;
}

/** What can be done with a task, by buttons and a menu. */
export function TaskTools({ slug, task }: TaskToolsProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const step = useTaskSteps(slug, task);
  const { actorId } = usePlace(slug).member;
  const on = dayInGermany(useNow());
  const open = useTaskDialogs();
  const { title, can } = task;
  const isGoingOn = isOpen(task);
  const steers = can.steer && isGoingOn;
  const takes =
    can.take && task.state === 'seeking' && actorId !== null && actorId !== task.ownerId;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeTask, { params: { slug, taskId: task.id } });
      await tell(reply.changeSetId, t`Aufgabe entfernt: ${title}`);
    } catch (error) {
      refuse(error);
    }
  }

  const entries = [
    {
      isOffered: can.edit && isGoingOn,
      key: 'edit',
      label: t`Ändern`,
      icon: Pencil,
      onAction: () => open('edit', task),
    },
    {
      isOffered: steers,
      key: 'hand-over',
      label: t`Übergeben`,
      icon: Handshake,
      onAction: () => open('hand-over', task),
    },
    {
      isOffered: steers && task.state !== 'seeking',
      key: 'seek',
      label: t`Im Netzwerk fragen: Wer übernimmt?`,
      icon: Megaphone,
      onAction: () => void step({ kind: 'seek' }, t`Wer übernimmt? ${title}`),
    },
    {
      isOffered:
        steers && (task.state === 'offered' || (task.state === 'seeking' && task.owner !== null)),
      key: 'withdraw',
      label: t`Anfrage zurückziehen`,
      icon: Undo2,
      onAction: () => void step({ kind: 'withdraw' }, t`Anfrage zurückgezogen: ${title}`),
    },
    {
      isOffered: steers,
      key: 'drop',
      label: t`Fallen lassen`,
      icon: X,
      onAction: () => open('drop', task),
    },
    {
      isOffered: can.steer && !isGoingOn,
      key: 'reopen',
      label: t`Wieder aufnehmen`,
      icon: RotateCcw,
      onAction: () => void step({ kind: 'reopen' }, t`Wieder aufgenommen: ${title}`),
    },
    {
      isOffered: can.remove,
      key: 'remove',
      label: t`Irrtümlich eingetragen: entfernen`,
      icon: Trash2,
      tone: 'attention' as const,
      onAction: () => void remove(),
    },
  ].filter(({ isOffered }) => isOffered);

  return (
    <span className="task-tools no-print">
      {takes && (
        <Button
          size="small"
          icon={Hand}
          aria-label={t`Übernehmen: ${title}`}
          onPress={() =>
            void step(
              { kind: 'take', actorId, yes: { means: 'account', on } },
              t`Übernommen: ${title}`,
            )
          }
        >{t`Übernehmen`}</Button>
      )}
      {steers && task.owner !== null && (
        <Button
          size="small"
          icon={Check}
          aria-label={t`Erledigt: ${title}`}
          onPress={() => void step({ kind: 'complete' }, t`Erledigt: ${title}`)}
        >{t`Erledigt`}</Button>
      )}
      {entries.length > 0 && (
        <Menu
          label={t`Aufgabe: ${title}`}
          trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Aufgabe: ${title}`} />}
          groups={[{ key: 'task', entries }]}
        />
      )}
    </span>
  );
}
