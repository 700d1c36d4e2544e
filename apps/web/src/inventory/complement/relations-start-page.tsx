import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Link, Page, PageHead } from '../../ui/index.ts';
import { ActorSwitch } from './actor-switch.tsx';
import './relations-page.css';

const route = getRouteApi('/quartier/$slug/beziehungen/passend');

/** For whom are partners looked for? Whoever acts for one actor comes straight to its relations. */
export function RelationsStartPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  usePageTitle(t`Wer passt zu wem?`, place.name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={placePath(slug, 'beziehungen')}>
            <Trans>Beziehungen</Trans>
          </Link>
        }
        title={<Trans>Wer passt zu wem?</Trans>}
        lead={
          <Trans>
            Wählen Sie einen Akteur. Sie sehen, mit wem er schon arbeitet, wer ihn unterstützen
            könnte und wen er unterstützen könnte.
          </Trans>
        }
      />
      <ActorSwitch slug={slug} actorId={null} />
    </Page>
  );
}
