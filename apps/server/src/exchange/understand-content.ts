import {
  edgeListWithHeading,
  isEdgeList,
  type ListContent,
  type ListSheet,
} from '@augenhoehe/domain/exchange';
import type { ReadList } from './worker-protocol.ts';

interface Understood extends Pick<ReadList, 'kind' | 'addMissingActors'> {
  readonly prepared: readonly ListSheet[];
}

/**
 * What a list is: a network is known by its content whatever was said of it, and so is an edge list
 * that was taken for actors. Who reads an edge list as a network wants those that it names.
 */
export function understandContent(sheets: readonly ListSheet[], content: ListContent): Understood {
  const [first] = sheets;
  if (first === undefined || first.tiesFrom !== undefined)
    return { kind: 'actors', addMissingActors: false, prepared: sheets };
  if (content === 'network')
    return { kind: 'ties', addMissingActors: true, prepared: sheets.map(edgeListWithHeading) };
  if (content === 'actors' && isEdgeList(first))
    return { kind: 'ties', addMissingActors: true, prepared: sheets };
  return { kind: content, addMissingActors: false, prepared: sheets };
}
