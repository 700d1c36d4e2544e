import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { showMap } from '@augenhoehe/domain/inventory';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useOpenActor } from '../use-open-actor.ts';
import { LegendOfMap } from './legend-of-map.tsx';
import { MapList } from './map-list.tsx';
import { MapPopup } from './map-popup.tsx';
import { groundQuery } from './map-queries.ts';
import type { MapSearch } from './map-search.ts';
import { NothingToDraw } from './nothing-to-draw.tsx';
import { PlaceActorForm } from './place-actor-form.tsx';
import { spotsOf } from './spots-of.ts';
import { useMapWords } from './use-map-words.ts';
import { usePinLooks } from './use-pin-looks.ts';
import { usePlacing } from './use-placing.ts';

const MapCanvas = lazyPart(async () => (await import('./map-canvas.tsx')).MapCanvas);

interface MapViewProps {
  readonly slug: string;
  readonly search: MapSearch;
  readonly map: ReplyOf<typeof showMap>;
  readonly isPaper: boolean;
  readonly onPaper: () => void;
  readonly onChange: (changes: Partial<MapSearch>) => void;
}

/** Picture and list of the same actors; what is pointed at in one is shown in the other. */
export function MapView({ slug, search, map, isPaper, onPaper, onChange }: MapViewProps) {
  const { areas, ground, addressSearch } = useSuspenseQuery(groundQuery(slug)).data;
  const looks = usePinLooks(search.colour ?? 'group');
  const spots = useMemo(() => spotsOf(map.actors), [map.actors]);
  const pointedAt = search.spot ?? search.akteur;
  const chosen = spots.find(({ actors }) => actors.some(({ id }) => id === pointedAt)) ?? null;
  const placing = usePlacing(slug, search.placing);
  const heading = useRef<HTMLHeadingElement>(null);
  const hrefOf = useOpenActor(slug);
  const [isNothing, setNothing] = useState(false);
  const words = useMapWords(slug, {
    spot: search.spot === undefined ? null : chosen,
    placing,
    isNothing,
  });
  const isBlank =
    ground.kind === 'none' && spots.length === 0 && areas.every(({ outline }) => outline === null);

  function point(id: ActorId | undefined): void {
    setNothing(false);
    onChange({ spot: id });
  }

  function endPlacing(spot: ActorId | undefined): void {
    setNothing(false);
    onChange({ placing: undefined, spot });
    heading.current?.focus();
  }

  return (
    <div className="map-view">
      <div className="map-view__picture">
        {isBlank && placing === null ? (
          <NothingToDraw slug={slug} />
        ) : (
          <MapCanvas
            ground={ground}
            areas={areas}
            spots={spots}
            looks={looks}
            chosen={placing === null ? chosen : null}
            popup={
              chosen === null || search.spot === undefined || placing !== null ? null : (
                <MapPopup
                  slug={slug}
                  spot={chosen}
                  hrefOf={hrefOf}
                  onClose={() => point(undefined)}
                />
              )
            }
            placing={placing}
            isPaper={isPaper}
            onPaper={onPaper}
            onSpot={(key) => {
              if (placing !== null) return;
              point(spots.find((spot) => spot.key === key)?.actors[0].id);
            }}
            onPoint={(position) => placing?.point(position)}
            onLeave={() => point(undefined)}
            onNothing={() => setNothing(placing === null)}
          />
        )}
        <LegendOfMap slug={slug} search={search} map={map} looks={looks} onChange={onChange} />
      </div>
      <div className="map-view__words">
        <p className="visually-hidden" role="status">
          {words}
        </p>
        {placing !== null && (
          <PlaceActorForm
            key={placing.sheet.actor.id}
            slug={slug}
            placing={placing}
            hasAddressSearch={addressSearch}
            onDone={() => endPlacing(placing.sheet.actor.id)}
            onCancel={() => endPlacing(undefined)}
          />
        )}
        <MapList
          slug={slug}
          map={map}
          search={search}
          chosen={pointedAt}
          heading={heading}
          hrefOf={hrefOf}
          onChange={onChange}
          onSpot={point}
        />
      </div>
    </div>
  );
}
