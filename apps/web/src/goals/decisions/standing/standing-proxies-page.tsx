import type { StandingProxyRow } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, UserRoundCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { Button, EmptyState, Link, Page, PageHead } from '../../../ui/index.ts';
import { decisionsPath } from '../decision-paths.ts';
import { standingProxiesQuery } from '../decision-queries.ts';
import { StandingTable } from './standing-table.tsx';

const GiveDialog = lazyPart(async () => (await import('./give-dialog.tsx')).GiveDialog);
const EndDialog = lazyPart(async () => (await import('./end-dialog.tsx')).EndDialog);

const route = getRouteApi('/quartier/$slug/entscheidungen/vertretungen');

/** Who votes for whom until it is taken back, beside the decisions it is for. */
export function StandingProxiesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { proxies, can } = useSuspenseQuery(standingProxiesQuery(slug)).data;
  const [isGiving, setGiving] = useState(false);
  const [ending, setEnding] = useState<StandingProxyRow | null>(null);
  usePageTitle(t`Ständige Vertretungen`, usePlace(slug).name);
  const give = (can.giveForAll || can.giveFor !== null) && (
    <Button variant="primary" icon={Plus} onPress={() => setGiving(true)}>
      <Trans>Vertretung eintragen</Trans>
    </Button>
  );
  const isEmpty = proxies.length === 0;
  return (
    <Page width="middle">
      <PageHead
        above={
          <Link href={decisionsPath(slug)}>
            <Trans>Entscheidungen</Trans>
          </Link>
        }
        title={<Trans>Ständige Vertretungen</Trans>}
        lead={t`Wer stimmt für wen mit, bis es zurückgenommen wird? Die eigene Stimme geht immer vor.`}
        actions={isEmpty ? undefined : give}
      />
      {isEmpty ? (
        <EmptyState icon={UserRoundCheck} title={<Trans>Alle stimmen selbst</Trans>} action={give}>
          <Trans>
            Wer nicht bei jeder Abstimmung dabei sein kann, lässt eine andere Organisation
            mitstimmen: in allen Entscheidungen oder nur in denen eines Gremiums oder einer
            Kooperation. Wie viele eine Stimme vertreten darf, sagt jede Entscheidung selbst.
          </Trans>
        </EmptyState>
      ) : (
        <StandingTable proxies={proxies} onEnd={setEnding} />
      )}
      {isGiving && <GiveDialog slug={slug} can={can} onClose={() => setGiving(false)} />}
      {ending !== null && <EndDialog slug={slug} proxy={ending} onClose={() => setEnding(null)} />}
    </Page>
  );
}
