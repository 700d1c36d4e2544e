import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard into the first field below the element once it appears. */
export function useFirstField<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return place;
}
