import type { ActorId } from '@augenhoehe/domain/contract';
import { groundOf, type NetworkActor } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Locate, Printer, Waypoints } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { actorQuery } from '../../inventory/index.ts';
import { Button, EmptyState, LinkButton, Page, Skeleton } from '../../ui/index.ts';
import { ChooseActor } from '../choose-actor.tsx';
import { type AnalysedNetwork, useAnalysis } from '../figures/use-analysis.ts';
import { networkPath } from '../network-path.ts';
import { NoTiesInNetwork } from '../network-empty.tsx';
import { NetworkHead } from '../network-head.tsx';
import { PrintedOn } from '../printed-on.tsx';
import { readLastActor, storeLastActor } from './last-actor.ts';
import { OwnPositionParts } from './own-position-parts.tsx';

const route = getRouteApi('/quartier/$slug/position');

/** How one actor is tied, whom it reaches, on whom it depends, and what others say. */
export function OwnPositionPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { akteur } = route.useSearch();
  const place = usePlace(slug);
  const navigate = useNavigate();
  const analysed = useAnalysis(slug);
  const { network } = analysed;
  const wanted = akteur ?? place.member.actorId ?? readLastActor(slug);
  const me = network.actors.find(({ id }) => id === wanted);
  usePageTitle(t`Eigene Position`, ...(me === undefined ? [] : [me.name]), place.name);

  function choose(id: ActorId): void {
    storeLastActor(slug, id);
    void navigate({
      from: '/quartier/$slug/position',
      search: { akteur: id },
      resetScroll: false,
    });
  }

  return (
    <Page>
      <NetworkHead
        slug={slug}
        current="position"
        actions={me !== undefined && <PositionActions slug={slug} me={me} />}
      />
      {network.ties.length === 0 ? (
        <NoTiesInNetwork slug={slug} />
      ) : (
        <>
          <ChooseActor
            label={t`Wessen Position?`}
            network={network}
            value={me?.id ?? null}
            onChoose={choose}
          />
          {me === undefined ? (
            <NobodyChosen />
          ) : (
            <LoadedPosition key={me.id} slug={slug} me={me} analysed={analysed} />
          )}
        </>
      )}
      <PrintedOn place={place} />
    </Page>
  );
}

function PositionActions({ slug, me }: { readonly slug: string; readonly me: NetworkActor }) {
  return (
    <>
      <LinkButton variant="plain" icon={Waypoints} href={networkPath(slug, { fokus: me.id })}>
        <Trans>Im Netz zeigen</Trans>
      </LinkButton>
      <Button variant="plain" icon={Printer} onPress={() => window.print()}>
        <Trans>Drucken</Trans>
      </Button>
    </>
  );
}

function NobodyChosen() {
  return (
    <EmptyState
      icon={Locate}
      title={<Trans>Wo stehen Sie im Netz?</Trans>}
      example={
        <Trans>
          In Hafergraben zeigt sich: Der Träger des Stadtteilbüros steht mit einem seiner Partner in
          Konkurrenz. Das sagt man besser selbst, bevor andere es vermuten.
        </Trans>
      }
    >
      <Trans>
        Wer die eigene Position kennt, spricht andere auf Augenhöhe an. Wählen Sie den Akteur, für
        den Sie sprechen. Ihre Wahl bleibt in diesem Browser gemerkt.
      </Trans>
    </EmptyState>
  );
}

interface LoadedPositionProps {
  readonly slug: string;
  readonly me: NetworkActor;
  readonly analysed: AnalysedNetwork;
}

function LoadedPosition({ slug, me, analysed: { network, analysis } }: LoadedPositionProps) {
  const { data: sheet, error } = useQuery(actorQuery(slug, me.id));
  const ground = useMemo(
    () => groundOf(network.ties.filter(({ from, to }) => [from, to].includes(me.id))),
    [network, me],
  );
  if (error !== null) throw error;
  if (sheet === undefined) return <Skeleton rows={8} />;
  return (
    <OwnPositionParts
      slug={slug}
      network={network}
      analysis={analysis}
      me={me}
      sheet={sheet}
      ground={ground}
      tiesHref={`${placePath(slug, 'beziehungen')}?actor=${me.id}`}
    />
  );
}
