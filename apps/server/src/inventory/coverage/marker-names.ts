import { personNames } from '../../access/index.ts';
import type { Services } from '../../platform/services.ts';

interface Marked {
  /** `markedBy`: an id before, a name afterwards. */
  readonly mark: { readonly markedBy: string | null } | null;
}

/** Marks say by name who made them; whom nobody knows any more is left out. */
export async function withMarkerNames<Entry extends Marked>(
  services: Services,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const people = entries.flatMap(({ mark }) =>
    mark === null || mark.markedBy === null ? [] : [mark.markedBy],
  );
  const names = await personNames(services, [...new Set(people)]);
  return entries.map((entry) => {
    if (entry.mark === null) return entry;
    const markedBy = names.get(entry.mark.markedBy ?? '') ?? null;
    return { ...entry, mark: { ...entry.mark, markedBy } };
  });
}
