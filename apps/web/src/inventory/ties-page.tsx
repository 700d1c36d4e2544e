import { useLingui } from '@lingui/react/macro';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ClipboardPaste, Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { LinkButton, Page, ShowMore } from '../ui/index.ts';
import { ExportLink } from './export-link.tsx';
import { InventoryHead } from './inventory-head.tsx';
import { tiesPerPage, tiesQuery } from './queries.ts';
import { NoTieMatches, NoTiesYet } from './ties-empty.tsx';
import { TieEntry } from './tie-entry.tsx';
import { TieFilterBar } from './tie-filter-bar.tsx';
import type { TieSearch } from './tie-search.ts';
import { TieTable } from './tie-table.tsx';
import './ties-page.css';

const route = getRouteApi('/quartier/$slug/beziehungen');

/** Who is tied to whom, how closely, and who says so. */
export function TiesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const place = usePlace(slug);
  const navigate = useNavigate();
  const query = useSuspenseInfiniteQuery(tiesQuery(slug, search));
  usePageTitle(t`Beziehungen`, place.name);

  function change(changes: Partial<TieSearch>): void {
    void navigate({
      from: '/quartier/$slug/beziehungen',
      search: (before) => withoutEmpty({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const [first] = query.data.pages;
  if (first === undefined) return null;
  const ties = query.data.pages.flatMap((page) => page.ties);
  const left = first.matching - ties.length;
  const next = Math.min(left, tiesPerPage);
  return (
    <Page width="wide">
      <InventoryHead
        slug={slug}
        current="beziehungen"
        actions={
          <>
            <ExportLink
              href={`${placePath(slug, 'export', 'beziehungen')}${stringifySearch(search)}`}
            />
            {first.can.import && (
              <LinkButton icon={ClipboardPaste} href={`${placePath(slug, 'import')}?kind=ties`}>
                {t`Liste einfügen`}
              </LinkButton>
            )}
            <LinkButton icon={Handshake} href={placePath(slug, 'beziehungen', 'passend')}>
              {place.member.actorId === null ? t`Wer passt zu wem?` : t`Unsere Beziehungen`}
            </LinkButton>
          </>
        }
      />
      {first.can.add && <TieEntry slug={slug} />}
      {first.total === 0 ? (
        <NoTiesYet slug={slug} />
      ) : (
        <>
          <TieFilterBar slug={slug} search={search} list={first} onChange={change} />
          {first.matching === 0 ? (
            <NoTieMatches slug={slug} />
          ) : (
            <TieTable slug={slug} ties={ties} search={search} onSort={change} />
          )}
          <ShowMore
            {...(left > 0 ? { label: t`Weitere ${next} anzeigen` } : {})}
            isBusy={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}

function withoutEmpty(search: TieSearch): TieSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
