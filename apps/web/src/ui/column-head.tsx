import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Checkbox } from './checkbox.tsx';
import { Icon } from './icon.tsx';
import { tableRoles } from './table-roles.ts';
import './table.css';

export interface ColumnHeadProps {
  readonly children: ReactNode;
  /** Only for columns by which the table can be ordered. */
  readonly sort?: 'ascending' | 'descending' | 'none' | undefined;
  readonly onSort?: (() => void) | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** CSS width, e.g. „8rem“. */
  readonly width?: string | undefined;
}

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const;

export function ColumnHead({ children, sort, onSort, align, width }: ColumnHeadProps) {
  return (
    <th
      {...tableRoles.columnHead}
      scope="col"
      aria-sort={sort}
      className={classes(align === 'end' && 'end')}
      style={width === undefined ? undefined : { inlineSize: width }}
    >
      {sort === undefined ? (
        children
      ) : (
        <button type="button" className="table__sort" onClick={onSort}>
          {children}
          <Icon shape={arrows[sort]} className={sort === 'none' ? 'table__unsorted' : undefined} />
        </button>
      )}
    </th>
  );
}

export interface SelectAllHeadProps {
  /** E.g. „Alle 38 auswählen“. */
  readonly label: string;
  readonly chosen: 'all' | 'some' | 'none';
  readonly onChange: (isSelected: boolean) => void;
}

export function SelectAllHead({ label, chosen, onChange }: SelectAllHeadProps) {
  return (
    <th {...tableRoles.columnHead} scope="col" className="cell--select">
      <Checkbox
        label={label}
        isLabelHidden
        isSelected={chosen === 'all'}
        isPartly={chosen === 'some'}
        onChange={onChange}
      />
    </th>
  );
}
