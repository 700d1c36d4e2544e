import { useCallback, useEffect, useState } from 'react';

/** Anything that checks what was stored, such as a schema of the contract. */
interface Check<T> {
  safeParse: (stored: unknown) => { success: true; data: T } | { success: false };
}

export interface Draft<T> {
  readonly value: T;
  /** Whether there is something from before the page was loaded. */
  readonly restored: boolean;
  readonly set: (next: T) => void;
  /** Back to the start; nothing is kept any more. */
  readonly clear: () => void;
}

/** The state of a form that survives a reload, in this tab only. Never for passphrases. */
export function useDraft<T>(name: string, check: Check<T>, initial: T): Draft<T> {
  const key = `augenhoehe.draft.${name}`;
  const [stored] = useState(() => readDraft(key, check));
  const [value, setValue] = useState(stored ?? initial);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) sessionStorage.setItem(key, JSON.stringify(value));
  }, [key, touched, value]);
  const set = useCallback((next: T) => {
    setTouched(true);
    setValue(next);
  }, []);
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setTouched(false);
    setValue(initial);
    // The start value is the one of the first rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return { value, restored: stored !== null, set, clear };
}

function readDraft<T>(key: string, check: Check<T>): T | null {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  try {
    const parsed = check.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not ours, or from an older version: an unreadable draft is no draft.
    return null;
  }
}
