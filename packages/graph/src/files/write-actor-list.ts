import { asItIs } from './table-options.ts';
import { refuseUnclearIds, type WritableNetwork, wordOf } from './writable-network.ts';
import { type TableWriting, writeTable } from './write-table.ts';

/** Everybody as CSV: `id`, `label`, `group` where there are groups, and the columns. */
export function writeActorList(
  network: Omit<WritableNetwork, 'ties' | 'directed'>,
  writing: TableWriting = {},
): string {
  refuseUnclearIds(network.ids);
  return writeTable(actorRows(network, writing));
}

function* actorRows(
  { ids, labels = ids, groups = null, columns = [] }: Omit<WritableNetwork, 'ties' | 'directed'>,
  { neutralise = asItIs }: TableWriting,
) {
  const group = groups === null ? [] : ['group'];
  yield ['id', 'label', ...group, ...columns.map(({ name }) => neutralise(name))];
  for (const [actor, id] of ids.entries()) {
    const names = [id, labels[actor], ...(groups === null ? [] : [groups[actor] ?? ''])];
    const values = columns.map((column) => {
      const word = wordOf(column, actor) ?? '';
      return column.type === 'text' ? neutralise(word) : word;
    });
    yield [...names.map(neutralise), ...values];
  }
}
