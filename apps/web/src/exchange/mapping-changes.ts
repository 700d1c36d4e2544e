import type { ImportColumn, ImportField } from '@augenhoehe/domain/exchange';

/** What somebody chose, by index of the column; `null`: not taken. */
export type Mapping = Readonly<Record<number, ImportField | null>>;

function fieldOf(column: ImportColumn, mapping: Mapping): ImportField | null {
  const chosen = mapping[column.index];
  return chosen === undefined ? column.field : chosen;
}

/** Only what differs from how the columns were understood. */
export function mappingChanges(
  columns: readonly ImportColumn[],
  mapping: Mapping,
): Record<string, ImportField | null> {
  return Object.fromEntries(
    columns
      .map((column) => [String(column.index), fieldOf(column, mapping), column.field] as const)
      .filter(([, field, before]) => field !== before)
      .map(([index, field]) => [index, field]),
  );
}

/** Fields that take one column and got several. */
export function doubledFields(
  columns: readonly ImportColumn[],
  mapping: Mapping,
  repeatable: readonly ImportField[],
): ImportField[] {
  const fields = columns.flatMap((column) => fieldOf(column, mapping) ?? []);
  return [...new Set(fields)].filter(
    (field) => !repeatable.includes(field) && fields.filter((other) => other === field).length > 1,
  );
}
