import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './page.css';

export interface PageProps {
  /** text: one width of reading; wide: tables and maps. */
  readonly width?: 'wide' | 'middle' | 'text' | undefined;
  /** A detail panel at the right that keeps the list in place; a page of its own on small screens. */
  readonly panel?: ReactNode;
  readonly children: ReactNode;
}

/** What stands inside a shell. */
export function Page({ width = 'middle', panel, children }: PageProps) {
  const hasPanel = panel !== undefined && panel !== null && panel !== false;
  return (
    <div className={classes('page-frame', hasPanel && 'page-frame--panel')}>
      <div className={`page page--${width}`}>{children}</div>
      {hasPanel && panel}
    </div>
  );
}
