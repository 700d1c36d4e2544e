import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { ActorPanel } from '../../inventory/index.ts';
import { Page } from '../../ui/index.ts';
import { NetworkHead } from '../network-head.tsx';
import { ChangesBetween } from './changes-between.tsx';
import { chosenDates } from './chosen-dates.ts';
import { DateChoice } from './date-choice.tsx';
import { Development } from './development.tsx';
import { NoSnapshotsYet } from './no-snapshots-yet.tsx';
import { snapshotsQuery } from './snapshot-queries.ts';
import { TakeSnapshotButton } from './take-snapshot-button.tsx';
import { useComparisonSearch } from './use-comparison-search.ts';
import './comparison.css';

/** What changed in the network between two dates, and how its figures went over all of them. */
export function ComparisonPage(): ReactNode {
  const { t } = useLingui();
  const { slug, search, change } = useComparisonSearch();
  const place = usePlace(slug);
  const { data } = useSuspenseQuery(snapshotsQuery(slug));
  const dates = chosenDates(data.snapshots, search);
  usePageTitle(t`Zeitvergleich`, place.name);
  const take = data.can.edit && <TakeSnapshotButton slug={slug} />;
  const { akteur, ...rest } = search;
  const closeHref = `${placePath(slug, 'zeitvergleich')}${stringifySearch(rest)}`;
  return (
    <Page
      width="wide"
      panel={
        akteur !== undefined && <ActorPanel slug={slug} actorId={akteur} closeHref={closeHref} />
      }
    >
      <NetworkHead
        slug={slug}
        current="zeitvergleich"
        actions={dates === null ? undefined : take}
      />
      {dates === null ? (
        <NoSnapshotsYet action={take} />
      ) : (
        <>
          <DateChoice snapshots={data.snapshots} dates={dates} onChange={change} />
          <ChangesBetween slug={slug} dates={dates} search={search} change={change} />
          <Development slug={slug} snapshots={data} />
        </>
      )}
    </Page>
  );
}
