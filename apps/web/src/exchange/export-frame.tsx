import { useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { readSearch, stringifySearch } from '../app/read-search.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { ActorSearch, filtersOf } from '../inventory/index.ts';
import { Link, Page, PageHead, SubNav } from '../ui/index.ts';

type ExportKind = 'actors' | 'ties' | 'contacts' | 'neighbourhood';

interface ExportFrameProps {
  readonly slug: string;
  readonly current: ExportKind;
  readonly children: ReactNode;
}

/** Pages about the same actors: from one to the other the filters stay. */
const actorPages: readonly ExportKind[] = ['actors', 'contacts'];

/** „Exportieren“ with its pages. */
export function ExportFrame({ slug, current, children }: ExportFrameProps) {
  const { t } = useLingui();
  const place = usePlace(slug);
  const search = useRouterState({ select: (state) => state.location.search });
  const filters = actorPages.includes(current)
    ? stringifySearch(filtersOf(readSearch(ActorSearch, search)))
    : '';
  usePageTitle(t`Exportieren`, place.name);
  const pages: readonly { kind: ExportKind; href: string; label: string }[] = [
    { kind: 'actors', href: placePath(slug, 'export'), label: t`Akteure` },
    { kind: 'ties', href: placePath(slug, 'export', 'beziehungen'), label: t`Beziehungen` },
    {
      kind: 'contacts',
      href: placePath(slug, 'export', 'ansprechpersonen'),
      label: t`Ansprechpersonen`,
    },
    {
      kind: 'neighbourhood',
      href: placePath(slug, 'export', 'quartier'),
      label: t`Ganzes Quartier`,
    },
  ];
  const offered = pages.filter(
    ({ kind }) => kind !== 'neighbourhood' || kind === current || place.can['export.whole'],
  );
  return (
    <Page>
      <PageHead
        above={<Link href={placePath(slug, 'bestand')}>{t`Bestand`}</Link>}
        title={t`Exportieren`}
      />
      <SubNav
        label={t`Exportieren`}
        links={offered.map(({ kind, href, label }) => ({
          href: href + (actorPages.includes(kind) ? filters : ''),
          label,
          isCurrent: kind === current,
        }))}
      />
      {children}
    </Page>
  );
}
