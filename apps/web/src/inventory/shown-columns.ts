import { ActorColumn, type ActorSearch } from './actor-search.ts';

/** The columns somebody chose, else what fits; with a sheet beside it one less. */
export function shownColumns(search: ActorSearch, workingNotes: boolean): readonly ActorColumn[] {
  const isNarrow = search.akteur !== undefined;
  const usual: readonly ActorColumn[] = isNarrow
    ? ['stage', 'confirmed']
    : ['stage', 'ties', 'confirmed'];
  const wanted = search.columns ?? usual;
  return ActorColumn.options.filter(
    (column) => wanted.includes(column) && (column !== 'stage' || workingNotes),
  );
}
