import type { TieRow } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ColumnHead, DataTable } from '../ui/index.ts';
import type { TieSearch } from './tie-search.ts';
import { TieTableRow } from './tie-table-row.tsx';

interface TieTableProps {
  readonly slug: string;
  readonly ties: readonly TieRow[];
  readonly search: TieSearch;
  readonly onSort: (changes: Partial<TieSearch>) => void;
}

type Key = NonNullable<TieSearch['sort']>;

export function TieTable({ slug, ties, search, onSort }: TieTableProps) {
  const { t } = useLingui();
  const columns: readonly (readonly [Key, string])[] = [
    ['from', t`Von`],
    ['type', t`Art`],
    ['to', t`Zu`],
    ['level', t`Wie eng`],
    ['standing', t`Wer sagt es`],
  ];
  const sorted = search.sort ?? 'from';
  const isDescending = search.direction === 'desc';
  return (
    <DataTable
      label={t`Beziehungen`}
      head={
        <>
          {columns.map(([key, name]) => (
            <ColumnHead
              key={key}
              sort={sorted === key ? (isDescending ? 'descending' : 'ascending') : 'none'}
              onSort={() =>
                onSort({
                  sort: key === 'from' ? undefined : key,
                  direction: sorted === key && !isDescending ? 'desc' : undefined,
                })
              }
            >
              {name}
            </ColumnHead>
          ))}
          <ColumnHead>
            <span className="visually-hidden">{t`Handlungen`}</span>
          </ColumnHead>
        </>
      }
    >
      {ties.map((tie) => (
        <TieTableRow key={tie.id} slug={slug} tie={tie} />
      ))}
    </DataTable>
  );
}
