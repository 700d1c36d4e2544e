import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface KeptFocus<Place extends HTMLElement> {
  readonly ref: RefObject<Place | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Whoever works by keyboard stays with what they moved: focus follows the entry marked `data-entry` to its new place. */
export function useKeptFocus<Place extends HTMLElement>(shown: unknown): KeptFocus<Place> {
  const ref = useRef<Place>(null);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (document.activeElement !== document.body || last.current === undefined) return;
    const entry = ref.current?.querySelector(`[data-entry="${CSS.escape(last.current)}"]`);
    [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [shown]);
  return {
    ref,
    onFocus: ({ target }) => {
      last.current = target.closest('[data-entry]')?.getAttribute('data-entry') ?? undefined;
    },
  };
}
