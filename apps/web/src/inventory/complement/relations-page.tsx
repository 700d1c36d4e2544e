import type { PossibleRelation } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { placePath } from '../../app/place-path.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Link, Page, PageHead } from '../../ui/index.ts';
import { AddTieDialog, DismissDialog } from '../lazy-parts.ts';
import { ActorSwitch } from './actor-switch.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { ExistingColumn } from './existing-column.tsx';
import { PossibleColumn } from './possible-column.tsx';
import { relationsQuery } from './relations-query.ts';
import './relations-page.css';

const route = getRouteApi('/quartier/$slug/bestand/$actorId/beziehungen');

type Open = { readonly kind: 'tie' | 'dismiss'; readonly partner: PossibleRelation['partner'] };

/** With whom do we work already, who could support us, whom could we support? */
export function RelationsPage(): ReactNode {
  const { t } = useLingui();
  const { slug, actorId } = route.useParams();
  const { data: relations } = useSuspenseQuery(relationsQuery(slug, actorId));
  const place = usePlace(slug);
  const [open, setOpen] = useState<Open | null>(null);
  const { actor, can } = relations;
  const isOwn = place.member.actorId === actor.id;
  const name = actor.name;
  usePageTitle(t`Beziehungen`, name, place.name);
  function close(): void {
    setOpen(null);
  }
  const work = {
    onTie: can.addTie ? (partner: Open['partner']) => setOpen({ kind: 'tie', partner }) : undefined,
    onDismiss: can.dismiss
      ? (partner: Open['partner']) => setOpen({ kind: 'dismiss', partner })
      : undefined,
  };
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
      <div className="relations" key={actor.id}>
        <ExistingColumn slug={slug} existing={relations.existing} />
        <PossibleColumn
          slug={slug}
          kind="supporters"
          actor={actor}
          matches={relations.supporters}
          count={relations.counts.supporters}
          {...work}
        />
        <PossibleColumn
          slug={slug}
          kind="recipients"
          actor={actor}
          matches={relations.recipients}
          count={relations.counts.recipients}
          {...work}
        />
      </div>
      <DismissedList slug={slug} actorId={actor.id} dismissed={relations.dismissed} />
      {open?.kind === 'tie' && (
        <AddTieDialog slug={slug} actor={actor} partnerId={open.partner.id} onClose={close} />
      )}
      {open?.kind === 'dismiss' && (
        <DismissDialog slug={slug} actorId={actor.id} partner={open.partner} onClose={close} />
      )}
    </Page>
  );
}
