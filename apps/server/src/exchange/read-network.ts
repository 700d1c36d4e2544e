import { importLimits, type ListSheet, networkSheet } from '@augenhoehe/domain/exchange';
import { fates, readNodesAndEdges } from '@augenhoehe/graph/files';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The nodes and edges of a file as a table. A file that breaks off is refused with its line: half of a
 * network would be another network.
 *
 * @throws UnreadableFile
 */
export function readNetwork(text: string, kind: 'graphml' | 'gexf'): ListSheet {
  const read = readNodesAndEdges(text, kind, importLimits);
  const stop = read.problems.find(({ code }) => fates[code] === 'stopped');
  if (stop !== undefined) throw new UnreadableFile(stop.code, { ...stop.words, row: stop.line });
  if (read.nodes.rows.length + read.edges.rows.length === 0) throw new UnreadableFile('no-nodes');
  return networkSheet(read);
}
