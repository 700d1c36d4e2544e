import type { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { useNow } from '../app/use-now.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { ActorPanel, AddTieDialog } from '../inventory/index.ts';
import { Page } from '../ui/index.ts';
import { useAnalysis } from './figures/use-analysis.ts';
import { NetworkBar } from './network-bar.tsx';
import { NetworkHead } from './network-head.tsx';
import { NoTiesInNetwork, NothingShown } from './network-empty.tsx';
import { lookByFigures } from './look/look-by-figures.ts';
import { NetworkPicture } from './picture/network-picture.tsx';
import { sceneOf } from './scene.ts';
import { useDrawnScene } from './themes/use-drawn-scene.ts';
import { TiePanel } from './tie-panel.tsx';
import { useNetworkSearch } from './use-network-search.ts';
import type { ViewProps } from './view-props.ts';
import { ViewSwitch } from './view-switch.tsx';
import './network-page.css';

const NetworkList = lazyPart(async () => (await import('./list/network-list.tsx')).NetworkList);
const ThemeList = lazyPart(async () => (await import('./themes/theme-list.tsx')).ThemeList);
const NetworkMatrix = lazyPart(
  async () => (await import('./matrix/network-matrix.tsx')).NetworkMatrix,
);

interface NewTie {
  readonly from: ActorId;
  readonly to: ActorId | undefined;
}

/** How everybody is connected: one set of entries as picture, list or matrix. */
export function NetworkPage(): ReactNode {
  const { t } = useLingui();
  const { slug, search, change } = useNetworkSearch();
  const place = usePlace(slug);
  const { groesse, farbe, marken } = search;
  const isByFigures = [groesse, farbe, marken].some((choice) => choice !== undefined);
  const { network, analysis } = useAnalysis(slug, isByFigures);
  const now = useNow();
  const look = useMemo(
    () => lookByFigures({ groesse, farbe, marken }, network, analysis),
    [groesse, farbe, marken, network, analysis],
  );
  const entered = useMemo(
    () => ({ ...sceneOf(network, search, now), look }),
    [network, search, now, look],
  );
  const scene = useDrawnScene(entered, search);
  const [newTie, setNewTie] = useState<NewTie | null>(null);
  const finder = useRef<HTMLDivElement>(null);
  usePageTitle(t`Netz`, place.name);

  const { akteur, beziehung, ...rest } = search;
  const closeHref = `${placePath(slug, 'netz')}${stringifySearch(rest)}`;
  const tie = network.ties.find(({ id }) => id === beziehung);
  const from = newTie === null ? undefined : scene.actors.get(newTie.from);
  const view: ViewProps = {
    slug,
    scene,
    search,
    analysis,
    change,
    onAddTie: (start, to) => setNewTie({ from: start, to }),
    onFind: () => finder.current?.querySelector('input')?.focus(),
  };
  return (
    <Page
      width="wide"
      panel={
        akteur !== undefined ? (
          <ActorPanel slug={slug} actorId={akteur} closeHref={closeHref} />
        ) : tie !== undefined ? (
          <TiePanel slug={slug} tie={tie} scene={scene} closeHref={closeHref} />
        ) : null
      }
    >
      <NetworkHead
        slug={slug}
        current="netz"
        actions={<ViewSwitch search={search} onChange={change} />}
      />
      {network.ties.length === 0 && <NoTiesInNetwork slug={slug} />}
      {network.actors.length > 0 && (
        <>
          <NetworkBar {...view} finder={finder} />
          <NetworkView {...view} />
        </>
      )}
      {from !== undefined && (
        <AddTieDialog
          slug={slug}
          actor={from}
          partnerId={newTie?.to}
          onClose={() => setNewTie(null)}
        />
      )}
    </Page>
  );
}

function NetworkView(view: ViewProps): ReactNode {
  switch (view.search.view ?? 'bild') {
    case 'bild':
      // What stands where is kept for each kind of themes apart.
      return <NetworkPicture key={view.scene.themes?.kind ?? 'ties'} {...view} />;
    case 'liste':
      return view.scene.shownActors.size === 0 ? (
        <NothingShown slug={view.slug} view="liste" />
      ) : view.scene.themes === undefined ? (
        <NetworkList {...view} />
      ) : (
        <ThemeList {...view} themes={view.scene.themes} />
      );
    case 'matrix':
      return view.scene.shownActors.size === 0 ? (
        <NothingShown slug={view.slug} view="matrix" />
      ) : (
        <NetworkMatrix {...view} />
      );
  }
}
