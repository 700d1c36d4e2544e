import { Trans, useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { readSearch, stringifySearch } from '../app/read-search.ts';
import { usePlace } from '../app/use-place.ts';
import { PageHead, SubNav } from '../ui/index.ts';
import { ActorSearch } from './actor-search.ts';
import { type InventoryPage, useInventoryPages } from './use-inventory-pages.ts';

interface InventoryHeadProps {
  readonly slug: string;
  readonly current: InventoryPage['page'];
  readonly actions?: ReactNode;
}

/** Pages that show the same actors: from one to the other the filters stay. */
const listPages: readonly string[] = ['bestand', 'karte'];

/** „Bestand“ with its pages. */
export function InventoryHead({ slug, current, actions }: InventoryHeadProps) {
  const { t } = useLingui();
  const search = useRouterState({ select: (state) => state.location.search });
  const filters = listPages.includes(current)
    ? stringifySearch(readSearch(ActorSearch, search))
    : '';
  const { can } = usePlace(slug);
  const pages = useInventoryPages(can);
  return (
    <>
      <PageHead title={<Trans>Bestand</Trans>} actions={actions} />
      <SubNav
        label={t`Bestand`}
        links={pages.map(({ page, label }) => ({
          href: placePath(slug, page) + (listPages.includes(page) ? filters : ''),
          label,
          isCurrent: page === current,
        }))}
      />
    </>
  );
}
