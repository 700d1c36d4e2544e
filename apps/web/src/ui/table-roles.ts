/**
 * On a phone rows are laid out as cards, and some browsers then forget that they belong to a
 * table. So the roles that the elements have by nature are said aloud.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
} as const;
