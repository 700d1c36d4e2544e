import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, Page } from '../../ui/index.ts';
import { actorBeside } from '../actor-beside.tsx';
import { ActorFilterBar } from '../actor-filter-bar.tsx';
import { filtersOf } from '../actor-search.ts';
import { NoActorMatches, NoActorsYet } from '../actors-empty.tsx';
import { InventoryHead } from '../inventory-head.tsx';
import { useActorSearchChange } from '../use-search-change.ts';
import { mapQuery } from './map-queries.ts';
import { actorSearchOf } from './map-search.ts';
import { MapView } from './map-view.tsx';
import './map-page.css';

const route = getRouteApi('/quartier/$slug/karte');

/** Who is where: the map, the same in words beside it, and one sheet. */
export function MapPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const place = usePlace(slug);
  const shared = actorSearchOf(search);
  const filters = filtersOf(shared);
  const map = useSuspenseQuery(mapQuery(slug, filters)).data;
  const change = useActorSearchChange('/quartier/$slug/karte');
  usePageTitle(t`Karte`, place.name);
  const [isPaper, setPaper] = useState(false);
  const print = useCallback(() => {
    window.print();
    setPaper(false);
  }, []);
  const today = dayInWords(useNow().toISOString(), useLanguage());
  return (
    <Page width="wide" panel={actorBeside(slug, 'karte', search)}>
      <InventoryHead slug={slug} current="karte" />
      {map.total === 0 ? (
        <NoActorsYet slug={slug} can={map.can} />
      ) : (
        <>
          <p className="print-only small">{t`Karte von ${place.name}, ${today}`}</p>
          <ActorFilterBar slug={slug} search={shared} list={map} onChange={change}>
            <Button
              variant="plain"
              size="small"
              icon={Printer}
              isBusy={isPaper}
              onPress={() => setPaper(true)}
            >
              <Trans>Drucken</Trans>
            </Button>
          </ActorFilterBar>
          {map.matching === 0 ? (
            <NoActorMatches slug={slug} page="karte" />
          ) : (
            <MapView
              slug={slug}
              search={search}
              map={map}
              isPaper={isPaper}
              onPaper={print}
              onChange={change}
            />
          )}
        </>
      )}
    </Page>
  );
}
