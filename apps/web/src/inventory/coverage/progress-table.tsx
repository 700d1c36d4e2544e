import type { Progress } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import {
  Cell,
  ColumnHead,
  DataTable,
  Link,
  Row,
  RowHead,
  SegmentedControl,
} from '../../ui/index.ts';
import { useAreaNames } from '../use-area-names.ts';
import { useTerms } from '../use-terms.ts';
import { useConfirmationParts } from './confirmation-bar.tsx';
import { CoverageSearch } from './coverage-search.ts';
import { useCoverageChange } from './use-coverage-change.ts';

type By = NonNullable<CoverageSearch['by']>;

interface ProgressTableProps {
  readonly slug: string;
  readonly by: By;
  readonly progress: Readonly<Record<'fields' | 'areas' | 'groups', readonly Progress[]>>;
}

const listed = { field: 'fields', area: 'areas', group: 'groups' } as const;

/** Confirmed and unconfirmed counted apart, for each field, area or group. */
export function ProgressTable({ slug, by, progress }: ProgressTableProps) {
  const { t } = useLingui();
  const change = useCoverageChange();
  const parts = useConfirmationParts();
  const nameOf = useNames(slug, by);
  const rows = progress[listed[by]].filter(({ actors }) => actors > 0);
  return (
    <section className="coverage-part">
      <h2>
        <Trans>Stand der Bestätigung im Einzelnen</Trans>
      </h2>
      <div className="coverage__tools no-print">
        <SegmentedControl
          label={t`Aufgeteilt nach`}
          size="small"
          segments={[
            { key: 'field', label: t`Handlungsfeldern` },
            { key: 'area', label: t`Gebieten` },
            { key: 'group', label: t`Akteursgruppen` },
          ]}
          value={by}
          onChange={(key) => change({ by: CoverageSearch.shape.by.parse(key) })}
        />
      </div>
      <DataTable
        label={t`Stand der Bestätigung im Einzelnen`}
        head={
          <>
            <ColumnHead>{t`Name`}</ColumnHead>
            <ColumnHead align="end">{t`Akteure`}</ColumnHead>
            {parts.map(({ part, label }) => (
              <ColumnHead key={part} align="end">
                {label}
              </ColumnHead>
            ))}
          </>
        }
      >
        {rows.map((row) => (
          <Row key={row.key}>
            <RowHead>
              <Link href={`${placePath(slug, 'bestand')}${stringifySearch({ [by]: row.key })}`}>
                {nameOf(row.key)}
              </Link>
            </RowHead>
            <Cell align="end" label={t`Akteure`}>
              {row.actors}
            </Cell>
            {parts.map(({ part, label }) => (
              <Cell key={part} align="end" label={label}>
                {row[part]}
              </Cell>
            ))}
          </Row>
        ))}
      </DataTable>
    </section>
  );
}

function useNames(slug: string, by: By): (key: string) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const names = { field: terms.field, area: areaName, group: terms.group };
  const without = { field: t`ohne Handlungsfeld`, area: t`ohne Gebiet`, group: t`ohne Art` };
  return (key) => (key === 'none' ? without[by] : names[by](key));
}
