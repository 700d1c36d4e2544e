import { dayInGermany } from '@augenhoehe/domain/inventory';
import { isOpen, removeTask, type TaskList, type TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import {
  Check,
  Ellipsis,
  Hand,
  Handshake,
  Megaphone,
  RotateCcw,
  Trash2,
  Undo2,
  X,
} from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { useTaskSteps } from './use-task-steps.ts';

const HandOverDialog = lazyPart(
  async () => (await import('./hand-over-dialog.tsx')).HandOverDialog,
);
const DropTaskDialog = lazyPart(
  async () => (await import('./drop-task-dialog.tsx')).DropTaskDialog,
);

interface TaskToolsProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly task: TaskRow;
}

/** What can be done with a task, by buttons and a menu. */
export function TaskTools({ slug, list, task }: TaskToolsProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const step = useTaskSteps(slug, task);
  const { actorId } = usePlace(slug).member;
  const on = dayInGermany(useNow());
  const [open, setOpen] = useState<'hand-over' | 'drop' | null>(null);
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
      isOffered: steers,
      key: 'hand-over',
      label: t`Übergeben`,
      icon: Handshake,
      onAction: () => setOpen('hand-over'),
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
      onAction: () => setOpen('drop'),
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
      {open === 'hand-over' && (
        <HandOverDialog
          slug={slug}
          list={list}
          tasks={[task]}
          choose={1}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'drop' && <DropTaskDialog task={task} step={step} onClose={() => setOpen(null)} />}
    </span>
  );
}
