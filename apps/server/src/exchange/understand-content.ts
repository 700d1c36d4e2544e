import {
  edgeListWithHeading,
  isEdgeList,
  namesNumbers,
  type ListSheet,
} from '@augenhoehe/domain/exchange';
import type { ContentSaid, ReadList } from './worker-protocol.ts';

interface Understood extends Pick<ReadList, 'kind' | 'addMissingActors'> {
  readonly prepared: readonly ListSheet[];
}

/** Whom it names is added, unless it names numbers. */
function edgeList(sheets: readonly ListSheet[]): Understood {
  const [first, ...others] = sheets;
  if (first === undefined || !namesNumbers(first))
    return { kind: 'ties', addMissingActors: true, prepared: sheets };
  const told = { ...first, notices: [{ code: 'ends-are-numbers', params: {} }] };
  return { kind: 'ties', addMissingActors: false, prepared: [told, ...others] };
}

/**
 * What a list is: a network is known by its content whatever was said of it, and so is an edge list
 * that was taken for actors, where that may be. Who reads an edge list as a network wants those that it names.
 */
export function understandContent(
  sheets: readonly ListSheet[],
  { content, mayBeTies }: ContentSaid,
): Understood {
  const [first] = sheets;
  if (first === undefined || first.tiesFrom !== undefined)
    return { kind: 'actors', addMissingActors: false, prepared: sheets };
  if (content === 'network') return edgeList(sheets.map(edgeListWithHeading));
  if (content === 'actors' && mayBeTies && isEdgeList(first)) return edgeList(sheets);
  return { kind: content, addMissingActors: false, prepared: sheets };
}
