import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { focusContent } from './focus-content.ts';

/** Pages name themselves after they appeared. */
const titleSettlesMs = 150;

/**
 * After following a link to another page: says its title to screen readers and starts the keyboard at
 * its content. Filters and panels change only the search part of the address and leave both alone.
 */
export function PageAnnouncer(): ReactNode {
  const page = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = page;
    if (before === undefined || page === undefined || before === page) return undefined;
    const settling = window.setTimeout(() => {
      setTitle(document.title);
      focusContent();
    }, titleSettlesMs);
    return () => window.clearTimeout(settling);
  }, [page]);
  return (
    <p className="visually-hidden" role="status">
      {title}
    </p>
  );
}
