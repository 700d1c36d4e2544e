import { useLingui } from '@lingui/react/macro';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ClipboardPaste, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { usePlaceActions } from '../app/place-actions.ts';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { Button, LinkButton, Page, ShowMore } from '../ui/index.ts';
import { actorBeside } from './actor-beside.tsx';
import { ActorFilterBar } from './actor-filter-bar.tsx';
import type { ActorSearch } from './actor-search.ts';
import { ActorTable } from './actor-table.tsx';
import { NoActorMatches, NoActorsYet } from './actors-empty.tsx';
import { ExportLink } from './export-link.tsx';
import { InventoryHead } from './inventory-head.tsx';
import { actorsPerPage, actorsQuery } from './queries.ts';
import { useActorSearchChange } from './use-search-change.ts';

const ActorSelection = lazyPart(async () => (await import('./actor-selection.tsx')).ActorSelection);

const route = getRouteApi('/quartier/$slug/bestand');

/** Who is there: the list, its filters, and one sheet beside it. */
export function ActorsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const place = usePlace(slug);
  const query = useSuspenseInfiniteQuery(actorsQuery(slug, search));
  const change = useActorSearchChange();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  usePageTitle(t`Akteure`, place.name);

  const [first] = query.data.pages;
  if (first === undefined) return null;
  const actors = query.data.pages.flatMap((page) => page.actors);
  const left = first.matching - actors.length;
  const isByName = (search.sort ?? 'name') === 'name' && search.direction !== 'desc';
  const next = Math.min(left, actorsPerPage);

  return (
    <Page width="wide" panel={actorBeside(slug, 'bestand', search)}>
      <InventoryHead
        slug={slug}
        current="bestand"
        actions={<EntryActions slug={slug} can={first.can} search={search} />}
      />
      {first.total === 0 ? (
        <NoActorsYet slug={slug} can={first.can} />
      ) : (
        <>
          <ActorFilterBar slug={slug} search={search} list={first} onChange={change} />
          {chosen.size > 0 && (
            <ActorSelection
              slug={slug}
              actors={actors.filter((actor) => chosen.has(actor.id))}
              onClear={() => setChosen(new Set())}
            />
          )}
          {first.matching === 0 ? (
            <NoActorMatches slug={slug} />
          ) : (
            <ActorTable
              slug={slug}
              actors={actors}
              search={search}
              workingNotes={first.can.workingNotes}
              chosen={place.can['actor.remove'] ? chosen : null}
              onChoose={setChosen}
              onSort={change}
            />
          )}
          <ShowMore
            {...(left > 0 ? { label: t`Weitere ${next} anzeigen` } : {})}
            isBusy={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
            note={isByName ? t`Alphabetisch geordnet. Niemand steht vor anderen.` : undefined}
          />
        </>
      )}
    </Page>
  );
}

interface EntryActionsProps {
  readonly slug: string;
  readonly search: ActorSearch;
  readonly can: { readonly add: boolean; readonly import: boolean };
}

function EntryActions({ slug, can, search }: EntryActionsProps) {
  const { t } = useLingui();
  const { openEntry } = usePlaceActions();
  const { akteur: _open, ...shown } = search;
  return (
    <>
      <ExportLink href={`${placePath(slug, 'export')}${stringifySearch(shown)}`} />
      {can.import && (
        <LinkButton
          className="wide-only"
          icon={ClipboardPaste}
          href={placePath(slug, 'import')}
        >{t`Liste einfügen`}</LinkButton>
      )}
      {can.add && openEntry !== undefined && (
        <Button variant="primary" icon={Plus} aria-keyshortcuts="N" onPress={openEntry}>
          <span className="wide-only">{t`Akteur eintragen`}</span>
          <span className="phone-only">{t`Eintragen`}</span>
        </Button>
      )}
    </>
  );
}
