import type { ReactNode } from 'react';
import { tableRoles } from './table-roles.ts';
import './table.css';

export interface DataTableProps {
  /** What it lists and how it is filtered. */
  readonly label: string;
  /** ColumnHead and SelectAllHead. */
  readonly head: ReactNode;
  /** Row. */
  readonly children: ReactNode;
}

export function DataTable({ label, head, children }: DataTableProps) {
  return (
    <table className="table" {...tableRoles.table} aria-label={label}>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>{head}</tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
    </table>
  );
}
