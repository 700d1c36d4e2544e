import { asItIs } from './table-options.ts';
import { refuseUnclearIds, type WritableNetwork } from './writable-network.ts';
import { type TableWriting, writeTable } from './write-table.ts';

/**
 * The ties as CSV: `from`, `to` and, where ties differ, `weight`. Those without a tie are not in it;
 * `writeActorList` has everybody.
 */
export function writeEdgeList(network: WritableNetwork, writing: TableWriting = {}): string {
  refuseUnclearIds(network.ids);
  return writeTable(edgeRows(network, writing));
}

function* edgeRows({ ids, ties }: WritableNetwork, { neutralise = asItIs }: TableWriting) {
  const { from, to, weights } = ties;
  yield weights === null ? ['from', 'to'] : ['from', 'to', 'weight'];
  for (let tie = 0; tie < from.length; tie += 1) {
    const ends = [neutralise(ids[from[tie]]), neutralise(ids[to[tie]])];
    yield weights === null ? ends : [...ends, String(weights[tie])];
  }
}
