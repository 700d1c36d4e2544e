import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type SnapshotComparison, countChanges } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { problemMessage } from '../../app/problem-message.ts';
import { Notice, Skeleton } from '../../ui/index.ts';
import { ChangeFilter } from './change-filter.tsx';
import { ChangedActors } from './changed-actors.tsx';
import type { ChosenDates } from './chosen-dates.ts';
import { ChangesTable } from './changes-table.tsx';
import { ComparisonPicture } from './comparison-picture.tsx';
import { type ComparisonSearch, shownKinds } from './comparison-search.ts';
import { ComparisonSentence } from './comparison-sentence.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { comparisonQuery } from './snapshot-queries.ts';
import type { ChangeComparisonSearch } from './use-comparison-search.ts';

interface ChangesBetweenProps {
  readonly slug: string;
  readonly dates: ChosenDates;
  readonly search: ComparisonSearch;
  readonly change: ChangeComparisonSearch;
}

/** While other dates are being read, the last ones stay. */
export function ChangesBetween({ slug, dates, ...rest }: ChangesBetweenProps): ReactNode {
  const { i18n } = useLingui();
  const query = useQuery({ ...comparisonQuery(slug, dates), placeholderData: keepPreviousData });
  if (query.data !== undefined) return <Compared slug={slug} compared={query.data} {...rest} />;
  if (query.isError) return <Notice tone="attention">{i18n._(problemMessage(query.error))}</Notice>;
  return <Skeleton rows={8} />;
}

interface ComparedProps extends Omit<ChangesBetweenProps, 'dates'> {
  readonly compared: SnapshotComparison;
}

function Compared({ slug, compared, search, change }: ComparedProps) {
  const { comparison } = compared;
  const counts = useMemo(() => countChanges(comparison), [comparison]);
  const kinds = useMemo(() => new Set<string>(search.art ?? shownKinds), [search.art]);
  const isAnyTie = shownKinds.some((kind) => counts.ties[kind] > 0);
  return (
    <>
      <ComparisonSentence compared={compared} counts={counts} />
      <ChangedActors slug={slug} actors={comparison.actors} />
      {isAnyTie && (
        <>
          <ChangeFilter counts={counts} chosen={search.art} onChange={change} />
          <ComparisonPicture
            slug={slug}
            compared={compared}
            kinds={kinds}
            open={search.akteur ?? null}
            onOpen={(akteur) => change({ akteur })}
          />
          <ChangesTable slug={slug} comparison={comparison} kinds={kinds} />
        </>
      )}
      <Reconciliation compared={compared} counts={counts} />
    </>
  );
}
