export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Empty where it is not among them. */
export function nameIn(voices: readonly Named[], id: string | null): string {
  return voices.find((voice) => voice.id === id)?.name ?? '';
}
