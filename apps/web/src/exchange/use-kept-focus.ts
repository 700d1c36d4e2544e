import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in its place: when a row that had focus moves elsewhere because of what was done
 * with it, focus goes to the heading of the table instead of the top of the page.
 */
export function useKeptFocus() {
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const section = place.current;
    if (section === null) return undefined;
    let last: Element | null = null;
    function remember(event: FocusEvent): void {
      last = event.target instanceof Element ? event.target : null;
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      heading.current?.focus();
    });
    section.addEventListener('focusin', remember);
    observer.observe(section, { childList: true, subtree: true });
    return () => {
      section.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return { place, heading };
}
