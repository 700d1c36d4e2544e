import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EmptyState, LinkButton, Page } from '../../ui/index.ts';
import { NetworkHead } from '../network-head.tsx';
import { EmptyTermsSection } from './empty-terms-section.tsx';
import { IsolatesSection } from './isolates-section.tsx';
import { networkGapsQuery } from './network-gaps-query.ts';
import { OverlapsSection } from './overlaps-section.tsx';
import { SoleLinksSection } from './sole-links-section.tsx';
import { ThinAreasSection } from './thin-areas-section.tsx';
import { ThinFieldsSection } from './thin-fields-section.tsx';
import { UnmetNeedsSection } from './unmet-needs-section.tsx';
import './network-gaps.css';

const route = getRouteApi('/quartier/$slug/luecken');

/** What is missing in the net, each as a task with what one could do. */
export function NetworkGapsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { data: gaps } = useSuspenseQuery(networkGapsQuery(slug));
  usePageTitle(t`Lücken`, place.name);
  return (
    <Page width="middle">
      <NetworkHead slug={slug} current="luecken" />
      {gaps.actors === 0 ? (
        <NobodyYet slug={slug} />
      ) : (
        <>
          <p className="lead">
            <Trans>Eine Lücke ist eine Aufgabe, kein Vorwurf. Eine nach der anderen genügt.</Trans>
          </p>
          <IsolatesSection slug={slug} gaps={gaps} />
          <EmptyTermsSection slug={slug} />
          <SoleLinksSection slug={slug} gaps={gaps} />
          <ThinAreasSection slug={slug} gaps={gaps} />
          <ThinFieldsSection slug={slug} gaps={gaps} />
          <UnmetNeedsSection slug={slug} gaps={gaps} />
          <OverlapsSection slug={slug} gaps={gaps} />
        </>
      )}
    </Page>
  );
}

function NobodyYet({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={ListChecks}
      title={<Trans>Noch ist niemand eingetragen</Trans>}
      action={
        <LinkButton variant="primary" href={placePath(slug, 'bestand')}>
          <Trans>Zum Bestand</Trans>
        </LinkButton>
      }
      example={
        <Trans>
          In Hafergraben stehen vier Akteure allein. Für jeden gibt es jemanden, der passt: Der
          Supermarkt hat Lebensmittel übrig, die Tafel-Ausgabe sucht welche.
        </Trans>
      }
    >
      <Trans>
        Hier steht, wer noch mit niemandem verbunden ist, was gesucht und nicht geboten wird, und wo
        sich Angebote überschneiden.
      </Trans>
    </EmptyState>
  );
}
