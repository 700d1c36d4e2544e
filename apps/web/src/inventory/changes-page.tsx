import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { Page, PageHead } from '../ui/index.ts';
import { ChangeList } from './change-list.tsx';
import { ChangeFilterBar } from './history/change-filter-bar.tsx';
import type { ChangeSearch } from './history/change-search.ts';

const route = getRouteApi('/quartier/$slug/verlauf');

/** Everything that was changed in the neighbourhood, each with its undo. */
export function ChangesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const place = usePlace(slug);
  usePageTitle(t`Verlauf`, place.name);

  function change(changes: Partial<ChangeSearch>): void {
    void navigate({
      from: '/quartier/$slug/verlauf',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <Page width="text">
      <PageHead
        title={<Trans>Verlauf</Trans>}
        lead={<Trans>Wer hat wann was geändert? Jeder Schritt lässt sich zurücknehmen.</Trans>}
      />
      {place.member.role === 'coordination' && (
        <ChangeFilterBar slug={slug} search={search} onChange={change} />
      )}
      <ChangeList slug={slug} of={{ search }} />
    </Page>
  );
}
