import type { ActorRow } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ColumnHead, DataTable, SelectAllHead } from '../ui/index.ts';
import type { ActorSearch } from './actor-search.ts';
import { ActorTableRow } from './actor-table-row.tsx';
import { shownColumns } from './shown-columns.ts';
import { useColumnNames } from './use-column-names.ts';

interface ActorTableProps {
  readonly slug: string;
  readonly actors: readonly ActorRow[];
  readonly search: ActorSearch;
  readonly workingNotes: boolean;
  /** `null`: nothing can be done with many at once. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onSort: (changes: Partial<ActorSearch>) => void;
}

export function ActorTable(props: ActorTableProps) {
  const { slug, actors, search, workingNotes, chosen, onChoose, onSort } = props;
  const { t } = useLingui();
  const names = useColumnNames();
  const columns = shownColumns(search, workingNotes);

  function choose(ids: readonly string[], isChosen: boolean): void {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  }

  return (
    <DataTable
      label={t`Akteure`}
      head={
        <>
          {chosen !== null && (
            <SelectAllHead
              label={t`Alle ${actors.length} auswählen`}
              chosen={extent(actors, chosen)}
              onChange={(isChosen) =>
                choose(
                  actors.map((actor) => actor.id),
                  isChosen,
                )
              }
            />
          )}
          <SortHead by="name" search={search} onSort={onSort}>
            {t`Akteur`}
          </SortHead>
          {columns.map((column) => (
            <SortHead key={column} by={column} search={search} onSort={onSort}>
              {names[column]}
            </SortHead>
          ))}
        </>
      }
    >
      {actors.map((actor) => (
        <ActorTableRow
          key={actor.id}
          slug={slug}
          actor={actor}
          columns={columns}
          isOpen={actor.id === search.akteur}
          isChosen={chosen === null ? null : chosen.has(actor.id)}
          onChoose={(isChosen) => choose([actor.id], isChosen)}
        />
      ))}
    </DataTable>
  );
}

function extent(actors: readonly ActorRow[], chosen: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = actors.filter((actor) => chosen.has(actor.id)).length;
  if (count === 0) return 'none';
  return count === actors.length ? 'all' : 'some';
}

interface SortHeadProps {
  readonly by: NonNullable<ActorSearch['sort']>;
  readonly search: ActorSearch;
  readonly onSort: (changes: Partial<ActorSearch>) => void;
  readonly children: string;
}

const widths: Readonly<Partial<Record<SortHeadProps['by'], string>>> = {
  ties: '7.5rem',
  stage: '9.5rem',
  confirmed: '9.5rem',
};

function SortHead({ by, search, onSort, children }: SortHeadProps) {
  const isSorted = (search.sort ?? 'name') === by;
  const isDescending = search.direction === 'desc';
  function sort(): void {
    const isTurned = isSorted && !isDescending;
    onSort({
      sort: by === 'name' ? undefined : by,
      direction: isTurned ? 'desc' : undefined,
    });
  }
  return (
    <ColumnHead
      sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
      onSort={sort}
      width={widths[by]}
    >
      {children}
    </ColumnHead>
  );
}
