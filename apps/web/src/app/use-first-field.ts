import { type RefObject, useEffect, useRef } from 'react';

/** Once the marked element appears, the keyboard is in the first field of its dialog. */
export function useFirstField<E extends HTMLElement>(): RefObject<E | null> {
  const marked = useRef<E>(null);
  useEffect(() => {
    const dialog = marked.current?.closest('[role="dialog"]');
    dialog?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return marked;
}
