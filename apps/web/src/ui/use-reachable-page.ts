import { type RefObject, useEffect } from 'react';

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * While a list of options is open React Aria hides the rest of the page from screen readers, but
 * the list is no dialog: one Tab leads out of it, and that place must not be hidden then. In a
 * dialog the rest stays hidden, because there the dialog holds the focus anyway.
 */
export function useReachablePage(field: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const start = field.current?.querySelector('input') ?? null;
    if (!isOpen || start === null || start.closest('[role$="dialog"]') !== null) return;
    for (let place: Element | null = start; place !== null; place = place.parentElement) {
      for (const beside of place.parentElement?.children ?? []) reveal(beside);
    }
  }, [field, isOpen]);
}

function reveal(place: Element): void {
  if (place.getAttribute('aria-hidden') !== 'true') return;
  if (place.matches(focusable) || place.querySelector(`${focusable}, h1, h2, h3`) !== null) {
    place.removeAttribute('aria-hidden');
  }
}
