import { useEffect, useState } from 'react';

/** Pauses shorter than this are typing. */
const typingMs = 250;

/**
 * The text of a search field whose settled value lives elsewhere, such as in the address: what somebody
 * types stands at once, and is told after a pause; what changes elsewhere replaces it.
 */
export function useWritten(
  value: string,
  onSettled: (text: string) => void,
): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (text.trim() === value.trim()) return undefined;
    const waiting = window.setTimeout(() => onSettled(text.trim()), typingMs);
    return () => window.clearTimeout(waiting);
    // Only what was typed starts the clock, not a new function of the page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, value]);
  return [text, setText];
}
