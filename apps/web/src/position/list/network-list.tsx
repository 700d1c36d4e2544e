import { may } from '@augenhoehe/domain/access';
import { groupOfActor, type NetworkActor } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePlace } from '../../app/use-place.ts';
import { PartnerLink, useTerms } from '../../inventory/index.ts';
import { Button, GroupMark, ShowMore } from '../../ui/index.ts';
import type { ViewProps } from '../view-props.ts';
import { PartnerRow } from './partner-row.tsx';
import { partnersOf } from './partners-of.ts';
import './network-list.css';

/** Actors at once; each comes with all its partners. */
const actorsAPage = 50;

/** The network in words: every actor with its partners, how close, how binding and who says so. */
export function NetworkList(props: ViewProps): ReactNode {
  const { t } = useLingui();
  const { scene } = props;
  const [pages, setPages] = useState(1);
  const actors = scene.network.actors.filter(({ id }) => scene.shownActors.has(id));
  const shown = actors.slice(0, pages * actorsAPage);
  const next = Math.min(actorsAPage, actors.length - shown.length);
  return (
    <>
      {shown.map((actor) => (
        <ActorPart key={actor.id} {...props} actor={actor} />
      ))}
      <ShowMore
        {...(next > 0 ? { label: t`Weitere ${next} anzeigen` } : {})}
        isBusy={false}
        onPress={() => setPages(pages + 1)}
        note={t`Alphabetisch geordnet. Niemand steht vor anderen.`}
      />
    </>
  );
}

interface ActorPartProps extends ViewProps {
  readonly actor: NetworkActor;
}

function ActorPart({ actor, ...view }: ActorPartProps) {
  const { slug, scene, onAddTie } = view;
  const { t } = useLingui();
  const place = usePlace(slug);
  const partners = partnersOf(actor.id, scene);
  return (
    <section className="actor-part" aria-label={actor.name}>
      <header className="actor-part__head">
        <GroupMark group={groupOfActor(actor)} />
        <div>
          <h2>
            <PartnerLink slug={slug} id={actor.id}>
              {actor.name}
            </PartnerLink>
          </h2>
          <p className="small quiet">
            <ActorCounts actor={actor} standings={partners.map(({ tie }) => tie.standing)} />
          </p>
        </div>
        {may(place.member, 'tie.add', [actor.id]) && (
          <Button
            className="no-print"
            variant="plain"
            size="small"
            icon={Plus}
            aria-label={t`Beziehung von ${actor.name} eintragen`}
            onPress={() => onAddTie(actor.id)}
          >
            <Trans>Beziehung</Trans>
          </Button>
        )}
      </header>
      {partners.length === 0 ? (
        <p className="actor-part__none quiet">
          {actor.tieCount === 0 ? t`Noch mit niemandem verbunden.` : t`Keine passende Beziehung.`}
        </p>
      ) : (
        <ul className="actor-part__ties">
          {partners.map(({ tie, partner }) => (
            <PartnerRow key={tie.id} {...view} actor={actor} tie={tie} partner={partner} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ActorCountsProps {
  readonly actor: NetworkActor;
  readonly standings: readonly string[];
}

function ActorCounts({ actor, standings }: ActorCountsProps): ReactNode {
  const { t } = useLingui();
  const terms = useTerms();
  const oneSided = standings.filter((standing) => standing === 'one-sided').length;
  return [
    actor.type === null ? t`Art noch nicht bekannt` : terms.shortType(actor.type),
    t`${plural(standings.length, { one: '# Beziehung', other: '# Beziehungen' })}`,
    ...(oneSided === 0 ? [] : [t`${oneSided} einseitig`]),
  ].join(' · ');
}
