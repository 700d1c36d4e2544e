import type { ReactNode } from 'react';
import './table.css';

export interface DataTableProps {
  /** What it lists and how it is filtered. */
  readonly label: string;
  /** ColumnHead and SelectAllHead. */
  readonly head: ReactNode;
  /** Row. */
  readonly children: ReactNode;
}

// On a phone rows are laid out as cards. Some browsers then forget that this is a table, so the
// roles that the elements have by nature are said aloud.

export function DataTable({ label, head, children }: DataTableProps) {
  return (
    <table className="table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">{head}</tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
