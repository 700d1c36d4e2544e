import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { ActorBrief, actorQuery, useAbout } from '../../inventory/index.ts';
import { Button, FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { networkQuery } from '../network-query.ts';
import { PrintedOn } from '../printed-on.tsx';
import type { FromUsProps } from './from-us-props.ts';
import { FittingPart } from './fitting-part.tsx';
import { OpenPointsPart } from './open-points-part.tsx';
import { SensitivePart } from './sensitive-part.tsx';
import { WayPart } from './way-part.tsx';
import './briefing.css';

const route = getRouteApi('/quartier/$slug/position/gespraech');

/** One sheet of paper before a first talk: what we know, from whom, whom both know, what is open. */
export function BriefingPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { von, mit = '' } = route.useSearch();
  const place = usePlace(slug);
  const { data: network } = useSuspenseQuery(networkQuery(slug));
  const { data: sheet } = useSuspenseQuery(actorQuery(slug, mit));
  const about = useAbout(slug);
  const { name } = sheet.actor;
  const us = network.actors.find(({ id }) => id === (von ?? place.member.actorId) && id !== mit);
  usePageTitle(t`Vor dem Gespräch`, name, place.name);
  const position = placePath(slug, 'position');
  return (
    <Page width="text">
      <div className="briefing">
        <PageHead
          above={
            <Link href={us === undefined ? position : `${position}?akteur=${us.id}`}>
              <Trans>Eigene Position</Trans>
            </Link>
          }
          title={<Trans>Vor dem Gespräch mit {name}</Trans>}
          lead={about(sheet.actor)}
          actions={
            <Button variant="plain" icon={Printer} onPress={() => window.print()}>
              <Trans>Drucken</Trans>
            </Button>
          }
        />
        <FactLevel value={2}>
          {us !== undefined && <FromUs slug={slug} network={network} us={us} sheet={sheet} />}
          <SensitivePart sheet={sheet} />
          <ActorBrief slug={slug} sheet={sheet} />
          <OpenPointsPart sheet={sheet} />
        </FactLevel>
        <PrintedOn place={place} />
      </div>
    </Page>
  );
}

function FromUs(props: FromUsProps) {
  return (
    <>
      <WayPart {...props} />
      <FittingPart {...props} />
    </>
  );
}
