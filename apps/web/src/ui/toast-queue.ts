import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface ToastContent {
  readonly message: string;
  readonly tone?: 'good' | 'attention' | undefined;
  /** What can be done about it, mostly to undo it. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** Long enough to read, to decide and to reach it by keyboard (F6); it waits under the pointer. */
const secondsShown = 20;

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says what has happened, e.g. „Akteur entfernt“ with „Rückgängig machen“. Returns how to close it. */
export function showToast(content: ToastContent): () => void {
  const key = toastQueue.add(content, { timeout: secondsShown * 1000 });
  return () => toastQueue.close(key);
}
