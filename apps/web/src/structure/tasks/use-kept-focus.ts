import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface KeptFocus<Place extends HTMLElement> {
  readonly ref: RefObject<Place | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Whoever works by keyboard stays with what they moved: focus follows the entry marked `data-entry` to its
 * new place, and goes to the one that took its place where it is no longer shown.
 */
export function useKeptFocus<Place extends HTMLElement>(shown: unknown): KeptFocus<Place> {
  const ref = useRef<Place>(null);
  const last = useRef<{ readonly id: string; readonly at: number } | null>(null);
  useEffect(() => {
    if (document.activeElement !== document.body || last.current === null) return;
    const { id, at } = last.current;
    const entries = entriesIn(ref.current);
    const entry =
      entries.find((one) => one.dataset['entry'] === id) ?? entries[at] ?? entries.at(-1);
    [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [shown]);
  return {
    ref,
    onFocus: ({ target }) => {
      const entry = target.closest<HTMLElement>('[data-entry]');
      const id = entry?.dataset['entry'];
      const at = entry === null ? -1 : entriesIn(ref.current).indexOf(entry);
      last.current = id === undefined ? null : { id, at };
    },
  };
}

function entriesIn(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
}
