import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { MapActor, showMap } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { MapPin, MapPinOff, MapPinPlus } from 'lucide-react';
import { type Ref, useState } from 'react';
import { classes, GroupMark, IconButton, RowLink, ShowMore, ToggleChip } from '../../ui/index.ts';
import { useAbout } from '../sheet-about.tsx';
import { useSourceAge } from '../use-source-age.ts';
import { groupOf } from '../use-terms.ts';
import type { MapSearch } from './map-search.ts';
import './map-list.css';

const perStep = 50;

interface MapListProps {
  readonly slug: string;
  readonly search: MapSearch;
  readonly map: ReplyOf<typeof showMap>;
  /** Pointed at on the map, or open beside it. */
  readonly chosen: string | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly hrefOf: (id: string) => string;
  readonly onChange: (changes: Partial<MapSearch>) => void;
  readonly onSpot: (id: ActorId) => void;
}

/** The map in words: everybody whom it shows, and those it cannot show yet. */
export function MapList(props: MapListProps) {
  const { slug, search, map, chosen, heading, hrefOf, onChange, onSpot } = props;
  const { t } = useLingui();
  const [shown, setShown] = useState(perStep);
  const withoutPosition = map.actors.filter(({ position }) => position === null).length;
  const isFiltered = search.position === 'none';
  const left = map.actors.length - shown;
  const next = Math.min(left, perStep);
  return (
    <section className="map-list" aria-labelledby="map-list-heading">
      <div className="map-list__head">
        <h2 id="map-list-heading" className="map-list__heading" tabIndex={-1} ref={heading}>
          <Trans>Wer ist wo?</Trans>
        </h2>
        {(withoutPosition > 0 || isFiltered) && (
          <ToggleChip
            isPressed={isFiltered}
            icon={MapPinOff}
            count={withoutPosition}
            onChange={(isOn) => onChange({ position: isOn ? 'none' : undefined })}
          >
            <Trans>ohne Lage</Trans>
          </ToggleChip>
        )}
      </div>
      <ul>
        {map.actors.slice(0, shown).map((actor) => (
          <MapListRow
            key={actor.id}
            slug={slug}
            actor={actor}
            isChosen={actor.id === chosen}
            href={hrefOf(actor.id)}
            onSpot={() => onSpot(actor.id)}
            onPlace={() => onChange({ placing: actor.id, spot: undefined, akteur: undefined })}
          />
        ))}
      </ul>
      {map.matching > map.actors.length && (
        <p className="small quiet">
          <Trans>
            Karte und Liste zeigen die ersten {map.actors.length}. Mit einem Filter sehen Sie die
            übrigen.
          </Trans>
        </p>
      )}
      <ShowMore
        {...(left > 0 ? { label: t`Weitere ${next} anzeigen` } : {})}
        onPress={() => setShown(shown + perStep)}
        note={t`Alphabetisch geordnet. Niemand steht vor anderen.`}
      />
    </section>
  );
}

interface MapListRowProps {
  readonly slug: string;
  readonly actor: MapActor;
  readonly isChosen: boolean;
  readonly href: string;
  readonly onSpot: () => void;
  readonly onPlace: () => void;
}

function MapListRow({ slug, actor, isChosen, href, onSpot, onPlace }: MapListRowProps) {
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const { shortAge } = useSourceAge();
  const age = shortAge(actor.confirmedAt);
  return (
    <li className={classes('map-list__row', isChosen && 'map-list__row--chosen')}>
      <RowLink
        href={href}
        isCurrent={isChosen}
        mark={<GroupMark group={groupOf(actor.type)} />}
        name={actor.name}
        about={
          <>
            {about(actor)}
            {age.state === 'old' && ` · ${t`bestätigt ${age.text}`}`}
            {age.state === 'unconfirmed' && ` · ${age.text}`}
            {actor.position === null && ` · ${t`ohne Lage`}`}
          </>
        }
      />
      {actor.position !== null && (
        <IconButton
          icon={MapPin}
          tone="quiet"
          className="no-print"
          label={t`${actor.name} auf der Karte zeigen`}
          onPress={onSpot}
        />
      )}
      {actor.position === null && actor.mayEdit && (
        <IconButton
          icon={MapPinPlus}
          className="no-print"
          label={t`Lage von ${actor.name} setzen`}
          onPress={onPlace}
        />
      )}
    </li>
  );
}
