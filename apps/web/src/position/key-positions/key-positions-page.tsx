import {
  groundOf,
  keyPositions,
  type Network,
  type NetworkAnalysis,
  tiesByActor,
} from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, Page, Skeleton } from '../../ui/index.ts';
import { useAnalysis } from '../figures/use-analysis.ts';
import { NoTiesInNetwork } from '../network-empty.tsx';
import { NetworkHead } from '../network-head.tsx';
import { PrintedOn } from '../printed-on.tsx';
import { ConnectedPart } from './connected-part.tsx';
import { IrreplaceablePart } from './irreplaceable-part.tsx';
import type { KeyPositionsSearch } from './key-positions-search.ts';
import { KeySetsPart } from './key-sets-part.tsx';
import { LossPart } from './loss-part.tsx';
import type { PartProps } from './part-props.ts';
import { ReachingPart } from './reaching-part.tsx';

const route = getRouteApi('/quartier/$slug/schluesselstellen');

/** Who is well connected, who reaches most, without whom others would be cut off. */
export function KeyPositionsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { network, analysis } = useAnalysis(slug);
  usePageTitle(t`Schlüsselstellen`, place.name);
  return (
    <Page>
      <NetworkHead
        slug={slug}
        current="schluesselstellen"
        actions={
          <Button icon={Printer} variant="plain" onPress={() => window.print()}>
            <Trans>Drucken</Trans>
          </Button>
        }
      />
      {network.ties.length === 0 ? (
        <NoTiesInNetwork slug={slug} />
      ) : analysis === null ? (
        <Skeleton rows={8} />
      ) : (
        <KeyPositionParts slug={slug} network={network} analysis={analysis} />
      )}
      <PrintedOn place={place} />
    </Page>
  );
}

interface KeyPositionPartsProps {
  readonly slug: string;
  readonly network: Network;
  readonly analysis: NetworkAnalysis;
}

function KeyPositionParts({ slug, network, analysis }: KeyPositionPartsProps) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const positions = useMemo(() => keyPositions(network, analysis), [network, analysis]);
  const ties = useMemo(() => tiesByActor(network.ties), [network]);

  function change(changes: Partial<KeyPositionsSearch>): void {
    void navigate({
      from: '/quartier/$slug/schluesselstellen',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const part: PartProps = {
    slug,
    network,
    analysis,
    positions,
    search,
    change,
    groundOfActor: (id) => groundOf(ties.get(id) ?? []),
  };
  return (
    <>
      <p className="lead figure-lead">
        <Trans>
          Wen spricht man zuerst an, und woran hängt viel? Die Zahlen beschreiben Organisationen und
          sind ein Anlass zum Gespräch, kein Urteil.
        </Trans>
      </p>
      <ConnectedPart {...part} />
      <ReachingPart {...part} />
      <IrreplaceablePart {...part} />
      <KeySetsPart {...part} />
      <LossPart {...part} />
    </>
  );
}
