interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name of the entry with this id. */
export function nameIn(entries: readonly Named[], id: string): string {
  return entries.find((entry) => entry.id === id)?.name ?? '';
}
