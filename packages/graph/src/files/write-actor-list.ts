import { asItIs } from './table-options.ts';
import { refuseUnclearIds, type WritableNetwork } from './writable-network.ts';
import { cellOf, type TableWriting, writeTable } from './write-table.ts';

/** Everybody as CSV: `id`, `label`, `group` where there are groups, and the columns. */
export function writeActorList(
  network: Omit<WritableNetwork, 'ties' | 'directed' | 'tieColumns'>,
  writing: TableWriting = {},
): string {
  refuseUnclearIds(network.ids);
  return writeTable(actorRows(network, writing));
}

function* actorRows(
  {
    ids,
    labels = ids,
    groups = null,
    columns = [],
  }: Omit<WritableNetwork, 'ties' | 'directed' | 'tieColumns'>,
  { neutralise = asItIs }: TableWriting,
) {
  const group = groups === null ? [] : ['group'];
  yield ['id', 'label', ...group, ...columns.map(({ name }) => neutralise(name))];
  for (const [actor, id] of ids.entries()) {
    const names = [id, labels[actor], ...(groups === null ? [] : [groups[actor] ?? ''])];
    const values = columns.map((column) => cellOf(column, actor, neutralise));
    yield [...names.map(neutralise), ...values];
  }
}
