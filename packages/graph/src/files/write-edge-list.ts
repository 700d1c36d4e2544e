import { asItIs } from './table-options.ts';
import { refuseUnclearIds, type WritableNetwork } from './writable-network.ts';
import { cellOf, type TableWriting, writeTable } from './write-table.ts';

/**
 * The ties as CSV: `from`, `to`, where ties differ `weight`, and the columns. Those without a tie are not in it;
 * `writeActorList` has everybody.
 */
export function writeEdgeList(network: WritableNetwork, writing: TableWriting = {}): string {
  refuseUnclearIds(network.ids);
  return writeTable(edgeRows(network, writing));
}

function* edgeRows(
  { ids, ties, tieColumns = [] }: WritableNetwork,
  { neutralise = asItIs }: TableWriting,
) {
  const { from, to, weights } = ties;
  const weight = weights === null ? [] : ['weight'];
  yield ['from', 'to', ...weight, ...tieColumns.map(({ name }) => neutralise(name))];
  for (let tie = 0; tie < from.length; tie += 1) {
    const ends = [neutralise(ids[from[tie]]), neutralise(ids[to[tie]])];
    const values = tieColumns.map((column) => cellOf(column, tie, neutralise));
    yield weights === null ? [...ends, ...values] : [...ends, String(weights[tie]), ...values];
  }
}
