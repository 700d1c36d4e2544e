import { lazy, Suspense, useSyncExternalStore } from 'react';
import { toastQueue } from './toast-queue.ts';

/** Comes with the first message. */
const ToastList = lazy(async () => ({ default: (await import('./toast-list.tsx')).ToastList }));

/** Stands once in the application; shows what showToast says. */
export function ToastRegion() {
  const hasToasts = useSyncExternalStore(subscribe, countToasts) > 0;
  return <Suspense>{hasToasts && <ToastList />}</Suspense>;
}

function subscribe(onChange: () => void): () => void {
  return toastQueue.subscribe(onChange);
}

function countToasts(): number {
  return toastQueue.visibleToasts.length;
}
