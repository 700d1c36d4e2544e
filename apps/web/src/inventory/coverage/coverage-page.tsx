import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Link, Page } from '../../ui/index.ts';
import { InventoryHead } from '../inventory-head.tsx';
import { ConfirmationView } from './confirmation-view.tsx';
import type { CoverageSearch, CoverageView } from './coverage-search.ts';
import { GapsView } from './gaps-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { StocktakingView } from './stocktaking-view.tsx';
import './coverage-page.css';

const route = getRouteApi('/quartier/$slug/vollstaendigkeit');

/** Who may be missing, how sure the list is, and how it gets better. */
export function CoveragePage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const place = usePlace(slug);
  usePageTitle(t`Vollständigkeit`, place.name);
  const view = search.view ?? 'matrix';
  return (
    <Page width="wide">
      <InventoryHead slug={slug} current="vollstaendigkeit" />
      <CoverageViews slug={slug} current={view} />
      <CurrentView slug={slug} search={search} view={view} />
    </Page>
  );
}

interface CurrentViewProps {
  readonly slug: string;
  readonly search: CoverageSearch;
  readonly view: CoverageView;
}

function CurrentView({ slug, search, view }: CurrentViewProps): ReactNode {
  switch (view) {
    case 'matrix':
      return <MatrixView slug={slug} search={search} />;
    case 'gaps':
      return <GapsView slug={slug} />;
    case 'confirmation':
      return <ConfirmationView slug={slug} by={search.by ?? 'field'} />;
    case 'methods':
      return <StocktakingView slug={slug} />;
  }
}

function CoverageViews({ slug, current }: { readonly slug: string; readonly current: string }) {
  const { t } = useLingui();
  const views: readonly { view: CoverageView; label: string }[] = [
    { view: 'matrix', label: t`Abdeckung` },
    { view: 'gaps', label: t`Wer fehlt?` },
    { view: 'confirmation', label: t`Wie sicher?` },
    { view: 'methods', label: t`Bestand aufnehmen` },
  ];
  const page = placePath(slug, 'vollstaendigkeit');
  return (
    <nav className="coverage-views no-print" aria-label={t`Vollständigkeit`}>
      {views.map(({ view, label }) => (
        <Link
          key={view}
          href={`${page}${stringifySearch(view === 'matrix' ? {} : { view })}`}
          current={view === current ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
