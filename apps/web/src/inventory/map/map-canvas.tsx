import type { MapArea, MapGround, Position } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../app/use-language.ts';
import { classes, IconButton, Notice, useMedia } from '../../ui/index.ts';
import type { MapDrawing } from './map-drawing.ts';
import { type Box, boxAround } from './map-features.ts';
import type { Spot } from './spots-of.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import type { PinLooks } from './pin-looks.ts';
import './map-canvas.css';

export interface MapCanvasProps {
  readonly ground: MapGround;
  readonly areas: readonly MapArea[];
  readonly spots: readonly Spot[];
  readonly looks: PinLooks;
  readonly chosen: Spot | null;
  /** Stands at the chosen place; without it there is no popup. */
  readonly popup: ReactNode;
  /** Somebody is choosing a position: where it is so far. */
  readonly placing: { readonly position: Position | null } | null;
  /** In the colours of paper, whatever the screen has. */
  readonly isPaper: boolean;
  readonly onPaper: () => void;
  readonly onSpot: (key: string) => void;
  readonly onPoint: (position: Position) => void;
  readonly onLeave: () => void;
  readonly onNothing: () => void;
}

/** The picture with its buttons; all of it can be done in the list as well. */
export function MapCanvas(props: MapCanvasProps) {
  const { ground, areas, spots, looks, chosen, popup, placing, isPaper, onPaper } = props;
  const { t } = useLingui();
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const isDark = useMedia('(prefers-color-scheme: dark)') && !isPaper;
  const language = useLanguage();
  const box = boxAround(
    areas,
    spots.map(({ position }) => position),
  );
  const state = useMapDrawing(container, {
    ground,
    version: `${String(isDark)} ${language}`,
    label: t`Karte`,
    describedBy: help,
    box,
    events: props,
  });
  const drawing = state.kind === 'open' ? state.drawing : null;
  const hasPopup = popup !== null;

  useEffect(() => drawing?.showAreas(areas), [drawing, areas]);
  useEffect(() => void drawing?.showSpots(spots, looks), [drawing, spots, looks]);
  const pin = placing?.position ?? null;
  useEffect(() => drawing?.showPin(pin), [drawing, pin]);
  useEffect(() => {
    const look = chosen === null ? null : looks.lookOf(chosen.actors[0]);
    drawing?.choose(chosen, { look, withPopup: hasPopup });
  }, [drawing, chosen, hasPopup, looks]);
  useEffect(() => {
    if (drawing === null || !isPaper) return;
    void drawing.settled().then(onPaper);
  }, [drawing, isPaper, onPaper]);

  if (state.kind === 'impossible') {
    return (
      <Notice tone="info">
        <Trans>
          Dieser Browser kann die Karte nicht zeichnen (WebGL fehlt oder ist ausgeschaltet). In der
          Liste steht alles, was auf der Karte wäre.
        </Trans>
      </Notice>
    );
  }
  return (
    <>
      <div
        className={classes('map', placing !== null && 'map--placing')}
        data-paper={isPaper ? '' : undefined}
      >
        <div className="map__canvas" ref={container} />
        <span className="map__cross" aria-hidden="true" />
        <p id={help} hidden>
          {placing === null ? (
            <Trans>
              Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab, die Eingabetaste
              öffnet, was in der Mitte steht.
            </Trans>
          ) : (
            <Trans>
              Pfeiltasten verschieben die Karte unter dem Fadenkreuz, Plus und Minus ändern den
              Maßstab, die Eingabetaste setzt die Lage.
            </Trans>
          )}
        </p>
        {drawing !== null && <MapTools drawing={drawing} box={box} />}
        {drawing !== null && createPortal(popup, drawing.popupContent)}
      </div>
      <GroundSource ground={ground} isMissing={state.kind === 'open' && state.isGroundMissing} />
    </>
  );
}

interface GroundSourceProps {
  readonly ground: MapGround;
  readonly isMissing: boolean;
}

/** Who made the base map, on paper as well; as text, whatever its server says. */
function GroundSource({ ground, isMissing }: GroundSourceProps) {
  const { t } = useLingui();
  if (ground.kind === 'none') return null;
  return (
    <p className="small quiet">
      {isMissing
        ? t`Der Kartenhintergrund ist gerade nicht zu erreichen.`
        : t`Kartenhintergrund: ${ground.attribution}`}
    </p>
  );
}

function MapTools({ drawing, box }: { readonly drawing: MapDrawing; readonly box: Box | null }) {
  const { t } = useLingui();
  return (
    <div className="map__tools no-print" role="group" aria-label={t`Ausschnitt der Karte`}>
      <IconButton
        icon={Plus}
        variant="outline"
        label={t`Näher`}
        onPress={() => drawing.zoom('in')}
      />
      <IconButton
        icon={Minus}
        variant="outline"
        label={t`Weiter weg`}
        onPress={() => drawing.zoom('out')}
      />
      {box !== null && (
        <IconButton
          icon={Maximize}
          variant="outline"
          label={t`Alles zeigen`}
          onPress={() => drawing.fit(box)}
        />
      )}
    </div>
  );
}
