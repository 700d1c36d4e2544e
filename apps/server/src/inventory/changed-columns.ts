import type { JsonObject } from '../platform/journal/index.ts';

/** In which columns two images of a row differ; they come in one order, as the database writes them. */
export function changedColumns(before: JsonObject, after: JsonObject): ReadonlySet<string> {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set(
    [...columns].filter(
      (column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]),
    ),
  );
}
