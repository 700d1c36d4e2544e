import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { newCooperationPath } from '../../app/new-cooperation-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { LinkButton, Page } from '../../ui/index.ts';
import { StructureHead } from '../structure-head.tsx';
import { CooperationFilterBar } from './cooperation-filter-bar.tsx';
import { cooperationsQuery } from './cooperation-queries.ts';
import type { CooperationSearch } from './cooperation-search.ts';
import { CooperationTable } from './cooperation-table.tsx';
import { NoCooperationMatches, NoCooperationsYet } from './cooperations-empty.tsx';
import { FormGrid } from './form-grid.tsx';
import { matchingCooperations } from './matching-cooperations.ts';
import { useCountWords } from './use-count-words.ts';
import './cooperations.css';

const route = getRouteApi('/quartier/$slug/kooperationen');

/** Who works together with whom, in which form, and how that goes. */
export function CooperationsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { cooperations, can } = useSuspenseQuery(cooperationsQuery(slug)).data;
  const countWords = useCountWords();
  usePageTitle(t`Kooperationen`, usePlace(slug).name);

  function change(changes: Partial<CooperationSearch>): void {
    void navigate({
      from: '/quartier/$slug/kooperationen',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const isEmpty = cooperations.length === 0;
  const matching = matchingCooperations(cooperations, search);
  const add = can.add && (
    <LinkButton variant="primary" icon={Plus} href={newCooperationPath(slug)}>
      <Trans>Kooperation eintragen</Trans>
    </LinkButton>
  );
  return (
    <Page width="wide">
      <StructureHead slug={slug} current="kooperationen" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <NoCooperationsYet action={add} />
      ) : (
        <>
          <p className="lead cooperations__lead">{countWords(cooperations)}</p>
          <CooperationFilterBar
            search={search}
            cooperations={cooperations}
            matching={matching.length}
            onChange={change}
          />
          {matching.length === 0 ? (
            <NoCooperationMatches slug={slug} />
          ) : search.view === 'form' ? (
            <FormGrid slug={slug} cooperations={matching} />
          ) : (
            <CooperationTable slug={slug} cooperations={matching} />
          )}
        </>
      )}
    </Page>
  );
}
