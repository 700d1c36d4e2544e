import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Link, Page, PageHead } from '../../ui/index.ts';
import { ActorSwitch } from './actor-switch.tsx';
import { RelationsColumns } from './relations-columns.tsx';
import { relationsQuery } from './relations-query.ts';
import './relations-page.css';

const route = getRouteApi('/quartier/$slug/bestand/$actorId/beziehungen');

/** With whom do we work already, who could support us, whom could we support? */
export function RelationsPage(): ReactNode {
  const { t } = useLingui();
  const { slug, actorId } = route.useParams();
  const { data: relations } = useSuspenseQuery(relationsQuery(slug, actorId));
  const place = usePlace(slug);
  const { actor } = relations;
  const isOwn = place.member.actorId === actor.id;
  const name = actor.name;
  usePageTitle(t`Beziehungen`, name, place.name);
  return (
    <Page width="wide">
      <PageHead
        above={<Link href={placePath(slug, 'bestand', actor.id)}>{name}</Link>}
        title={isOwn ? <Trans>Unsere Beziehungen</Trans> : <Trans>Beziehungen</Trans>}
        lead={
          <Trans>
            Vorgeschlagen wird, wer bietet, was {name} sucht, oder sucht, was {name} bietet.
          </Trans>
        }
      />
      <ActorSwitch slug={slug} actorId={actor.id} />
      <RelationsColumns slug={slug} relations={relations} />
    </Page>
  );
}
