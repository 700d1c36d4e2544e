import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { type TaskDialog, TaskDialogsContext } from './task-dialogs-context.ts';
import { useTaskSteps } from './use-task-steps.ts';

const EditTaskDialog = lazyPart(
  async () => (await import('./edit-task-dialog.tsx')).EditTaskDialog,
);
const HandOverDialog = lazyPart(
  async () => (await import('./hand-over-dialog.tsx')).HandOverDialog,
);
const DropTaskDialog = lazyPart(
  async () => (await import('./drop-task-dialog.tsx')).DropTaskDialog,
);
const DeclineTaskDialog = lazyPart(
  async () => (await import('./decline-task-dialog.tsx')).DeclineTaskDialog,
);

interface TaskDialogsProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly children: ReactNode;
}

interface Opened {
  readonly dialog: TaskDialog;
  readonly task: TaskRow;
}

/** Holds the dialogs about tasks, so that what is written stays when a task moves elsewhere on the page. */
export function TaskDialogs({ slug, list, children }: TaskDialogsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <TaskDialogsContext value={(dialog, task) => setOpened({ dialog, task })}>
      {children}
      {opened !== null && (
        <OpenedDialog slug={slug} list={list} {...opened} onClose={() => setOpened(null)} />
      )}
    </TaskDialogsContext>
  );
}

interface OpenedDialogProps extends Opened {
  readonly slug: string;
  readonly list: TaskList;
  readonly onClose: () => void;
}

function OpenedDialog({ slug, list, dialog, task: begun, onClose }: OpenedDialogProps) {
  const task = list.tasks.find(({ id }) => id === begun.id) ?? begun;
  const step = useTaskSteps(slug, task);
  const about = { slug, list, task, step, onClose };
  switch (dialog) {
    case 'edit':
      return <EditTaskDialog {...about} />;
    case 'hand-over':
      return <HandOverDialog {...about} tasks={[task]} choose={1} />;
    case 'drop':
      return <DropTaskDialog {...about} />;
    case 'decline':
      return <DeclineTaskDialog {...about} isRecorded={list.can.recordYes} />;
  }
}
