import type { TaskRow } from '@augenhoehe/domain/structure';
import { createContext, useContext } from 'react';

export type TaskDialog = 'edit' | 'hand-over' | 'drop' | 'decline';

/** Opens a dialog about a task. */
export type OpenTaskDialog = (dialog: TaskDialog, task: TaskRow) => void;

export const TaskDialogsContext = createContext<OpenTaskDialog>(() => undefined);

export function useTaskDialogs(): OpenTaskDialog {
  return useContext(TaskDialogsContext);
}
