import type { ReactNode } from 'react';
import './table.css';

export interface SelectionBarProps {
  readonly label: string;
  /** E.g. „3 ausgewählt“. */
  readonly count: ReactNode;
  readonly children: ReactNode;
}

/** What can be done with many at once; stands only while something is selected. */
export function SelectionBar({ label, count, children }: SelectionBarProps) {
  return (
    <fieldset className="selection" aria-label={label}>
      <output>{count}</output>
      {children}
    </fieldset>
  );
}
