import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { newApproachPath } from '../app/new-approach-path.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { LinkButton, Page, PageHead } from '../ui/index.ts';
import { ApproachFilterBar } from './approach-filter-bar.tsx';
import { approachesQuery } from './approach-queries.ts';
import type { ApproachSearch } from './approach-search.ts';
import { ApproachTable } from './approach-table.tsx';
import { NoApproachesYet, NoApproachMatches } from './approaches-empty.tsx';
import { usePressingWords } from './use-pressing-words.ts';
import './approaches.css';

const route = getRouteApi('/quartier/$slug/kontakte');

/** Who is to be talked to, and what comes next. */
export function ApproachesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: list } = useSuspenseQuery(approachesQuery(slug, search));
  const pressingWords = usePressingWords();
  usePageTitle(t`Kontakte`, usePlace(slug).name);

  function change(changes: Partial<ApproachSearch>): void {
    void navigate({
      from: '/quartier/$slug/kontakte',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const isEmpty = list.total === 0;
  const isNarrowed = (search.stage ?? []).length > 0;
  const add = list.can.add && (
    <LinkButton variant="primary" icon={Plus} href={newApproachPath(slug)}>
      <Trans>Ansprache planen</Trans>
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHead
        title={t`Kontakte`}
        {...(isEmpty ? {} : { actions: add })}
        {...(isEmpty || isNarrowed ? {} : { lead: pressingWords(list.approaches) })}
      />
      {isEmpty ? (
        <NoApproachesYet action={add} />
      ) : (
        <>
          <ApproachFilterBar search={search} list={list} onChange={change} />
          {list.matching === 0 ? (
            <NoApproachMatches slug={slug} />
          ) : (
            <ApproachTable
              slug={slug}
              approaches={list.approaches}
              isOwnerShown={search.whose === 'all'}
            />
          )}
        </>
      )}
    </Page>
  );
}
