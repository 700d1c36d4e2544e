import type { ThemeKind } from '@augenhoehe/domain/position';
import type { NetworkSearch } from '../network-search.ts';

const kinds = { zielgruppen: 'targetGroups', angebote: 'offers' } as const;

/** By what the address ties actors; `null` where it shows their ties. The matrix always does. */
export function themeKindIn({ anordnung, themen, view }: NetworkSearch): ThemeKind | null {
  if (anordnung !== 'themen' || view === 'matrix') return null;
  return themen === undefined ? 'fields' : kinds[themen];
}
