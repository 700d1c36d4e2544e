import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { Page, PageHead } from '../ui/index.ts';
import { ChangeList } from './change-list.tsx';

const route = getRouteApi('/quartier/$slug/verlauf');

/** Everything that was changed in the neighbourhood, each with its undo. */
export function ChangesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  usePageTitle(t`Verlauf`, place.name);
  return (
    <Page width="text">
      <PageHead
        title={<Trans>Verlauf</Trans>}
        lead={<Trans>Wer hat wann was geändert? Jeder Schritt lässt sich zurücknehmen.</Trans>}
      />
      <ChangeList slug={slug} />
    </Page>
  );
}
