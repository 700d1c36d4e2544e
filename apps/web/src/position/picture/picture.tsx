import { ActorId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { classes } from '../../ui/index.ts';
import type { Scene } from '../scene.ts';
import type { Backdrop } from './backdrop.ts';
import { actorAt } from './actor-at.ts';
import { useLines } from './drawn-network.tsx';
import type { Point, Size } from './geometry.ts';
import type { Places } from './moved-places.ts';
import { mostBuilt } from './most-built.ts';
import { NetworkMarks } from './network-marks.tsx';
import { PaintedNetwork } from './painted-network.tsx';
import { handlePictureKey } from './picture-keys.ts';
import { ZoomTools } from './picture-tools.tsx';
import { lineAt } from './tie-lines.ts';
import { useActiveActor } from './use-active-actor.ts';
import { useLabels } from './use-labels.ts';
import { usePicturePointer } from './use-picture-pointer.ts';
import type { TieDrawing } from './use-tie-drawing.ts';
import { useView } from './use-view.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { inDrawing } from './view.ts';

export interface PictureProps {
  /** What is seen, where it is not the network as it is. */
  readonly label?: string;
  readonly scene: Scene;
  readonly places: Places;
  readonly size: Size;
  readonly open: ActorId | null;
  readonly drawing: TieDrawing;
  readonly mayTie: boolean;
  readonly onPress: (id: ActorId, by: 'key' | 'pointer') => void;
  readonly onPressTie: (tie: NetworkTie) => void;
  readonly onFocus: (id: ActorId, steps: number) => void;
  readonly onFind: () => void;
  /** Whatever can be closed is closed, the innermost first; `false`: nothing was open. */
  readonly onEscape: () => boolean;
  /** `undefined`: nobody can be moved by hand. */
  readonly onMoveActor: ((id: ActorId, place: Point) => void) | undefined;
  readonly backdrop?: Backdrop | null;
}

/** How near to a line a press must be, in pixels. */
const nearLine = 6;

/** The drawing itself: it is moved, walked through by keys, and drawn upon. */
export function Picture(props: PictureProps) {
  const { scene, places, size, open, drawing, onPress, onMoveActor, backdrop = null } = props;
  const { t } = useLingui();
  const canvas = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const view = useView(places, size, backdrop);
  const lines = useLines(scene, places);
  const labels = useLabels({ scene, places, view, size, backdrop });
  const network = { scene, places, lines, labels };
  const reach = useActiveActor({ canvas, scene, places, reveal: view.reveal });
  const [hovered, setHovered] = useState<ActorId | null>(null);
  const [pen, setPen] = useState<{ from: ActorId; to: Point } | null>(null);
  const { active } = reach;

  function press(id: ActorId, by: 'key' | 'pointer'): void {
    reach.choose(id);
    if (!drawing.press(id)) onPress(id, by);
  }
  const pointer = usePicturePointer({
    canvas,
    view,
    mode: drawing.mode,
    targets: {
      actorAt: (point) => actorAt({ scene, places, view: view.view }, point),
      tieAt: (point) => lineAt(lines, inDrawing(view.view, point), nearLine / view.view.scale),
      pressActor: (id) => press(id, 'pointer'),
      pressTie: props.onPressTie,
      hover: setHovered,
      moveActor: onMoveActor,
      drawTo: (from, point) =>
        setPen(point === null ? null : { from, to: inDrawing(view.view, point) }),
      connect: drawing.connect,
    },
  });
  useWheelZoom(canvas, view.zoom);

  function moveByButton(by: Point): void {
    const place = active === null ? undefined : places.get(active);
    if (drawing.mode !== 'move' || active === null || place === undefined || !onMoveActor) {
      return view.pan({ x: -by.x, y: -by.y });
    }
    const { scale } = view.view;
    onMoveActor(active, { x: place.x + by.x / 2 / scale, y: place.y + by.y / 2 / scale });
  }

  const isLarge = places.size > mostBuilt;
  const tieEnd = drawing.from === null ? null : (hovered ?? active);
  return (
    <>
      {/* Marks inside take the focus; their keys and the pointer are heard here, once for all. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application */}
      <div
        ref={canvas}
        className={classes('net', `net--${drawing.mode}`, hovered !== null && 'is-over-actor')}
        style={size}
        role="application"
        aria-roledescription={t`Netzbild`}
        aria-label={
          props.label ??
          t`Netz aus ${plural(places.size, { one: '# Akteur', other: '# Akteuren' })} und ${plural(lines.length, { one: '# Beziehung', other: '# Beziehungen' })}`
        }
        aria-describedby={keysId}
        {...pointer}
        onFocus={({ target }) => {
          const id = ActorId.safeParse(target.getAttribute('data-actor')).data;
          if (id !== undefined && id !== active) reach.choose(id);
        }}
        onKeyDown={(event) => {
          if (active === null) return;
          handlePictureKey(
            event,
            {
              go: reach.go,
              follow: reach.follow,
              turn: reach.turn,
              press: (id) => press(id, 'key'),
              focusOn: props.onFocus,
              startTie: props.mayTie ? drawing.start : undefined,
              find: props.onFind,
              leave: () => {
                if (!props.onEscape()) after.current?.querySelector('button')?.focus();
              },
              pan: view.pan,
              zoom: view.zoom,
              fit: view.fit,
            },
            active,
          );
        }}
      >
        {isLarge && <PaintedNetwork {...network} view={view.view} size={size} />}
        <NetworkMarks
          {...network}
          backdrop={backdrop}
          view={view.view}
          restingScale={view.restingScale}
          active={active}
          open={open}
          isOnlyActive={isLarge}
          named={hovered}
          pen={pen ?? penTo(drawing.from, tieEnd, places)}
        />
      </div>
      <p id={keysId} className="visually-hidden">
        {t`Pfeiltasten führen zum nächsten Akteur, N einer Beziehung entlang, Bild auf und Bild ab nach dem Namen, Enter öffnet den Steckbrief, V beginnt eine Beziehung, die Ziffern 0 bis 4 zeigen die Schritte um einen Akteur, Escape führt zurück.`}
      </p>
      <div ref={after}>
        <ZoomTools
          onZoom={(factor) => view.zoom(factor)}
          onFit={view.fit}
          onMove={moveByButton}
          moves={drawing.mode === 'move' ? 'actor' : 'picture'}
        />
      </div>
    </>
  );
}

function penTo(from: ActorId | null, to: ActorId | null, places: Places) {
  const end = to === null ? undefined : places.get(to);
  return from === null || from === to || end === undefined ? null : { from, to: end };
}
