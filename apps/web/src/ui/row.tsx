import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Checkbox } from './checkbox.tsx';
import { tableRoles } from './table-roles.ts';
import './table.css';

export interface RowProps {
  /** Ticked, for many at once. */
  readonly isSelected?: boolean | undefined;
  /** Its sheet is open beside the table. */
  readonly isOpen?: boolean | undefined;
  /** Its id, where the keyboard follows it to another place. */
  readonly entry?: string | undefined;
  readonly children: ReactNode;
}

export function Row({ isSelected = false, isOpen = false, entry, children }: RowProps) {
  return (
    <tr
      {...tableRoles.row}
      data-entry={entry}
      className={classes(isSelected && 'is-selected', isOpen && 'is-open')}
    >
      {children}
    </tr>
  );
}

export interface CellProps {
  /** Said before the value where rows become cards. */
  readonly label?: string | undefined;
  /** In a card: under the name, at its end, or not at all. */
  readonly onPhone?: 'line' | 'end' | 'hidden' | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly children?: ReactNode;
}

export function Cell({ label, onPhone = 'line', align, children }: CellProps) {
  return (
    <td {...tableRoles.cell} className={classes(`cell--${onPhone}`, align === 'end' && 'end')}>
      {label !== undefined && (
        <span className="cell__label" aria-hidden="true">
          {label}{' '}
        </span>
      )}
      {children}
    </td>
  );
}

/** The cell that names the row. */
export function RowHead({ children }: { readonly children: ReactNode }) {
  return (
    <th {...tableRoles.rowHead} scope="row">
      {children}
    </th>
  );
}

export interface SelectCellProps {
  /** E.g. „Kita Kornblume auswählen“. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function SelectCell({ label, isSelected, onChange }: SelectCellProps) {
  return (
    <td {...tableRoles.cell} className="cell--select">
      <Checkbox label={label} isLabelHidden isSelected={isSelected} onChange={onChange} />
    </td>
  );
}
