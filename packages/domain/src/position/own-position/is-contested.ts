import type { NetworkTie } from '../network.ts';

const contestedTypes: ReadonlySet<string> = new Set(['konkurrenz', 'konflikt']);

/** Competition and conflict tie two actors, but nobody is introduced along them. */
export function isContested({ type }: Pick<NetworkTie, 'type'>): boolean {
  return contestedTypes.has(type);
}
