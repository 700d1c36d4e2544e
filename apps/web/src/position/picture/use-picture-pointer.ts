import type { ActorId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Point, View } from './geometry.ts';
import type { PictureView } from './use-view.ts';
import { inDrawing, zoomView } from './view.ts';

/** What a drag that begins at an actor does. */
export type PictureMode = 'look' | 'move' | 'tie';

export interface PointerTargets {
  readonly actorAt: (point: Point) => ActorId | null;
  readonly tieAt: (point: Point) => NetworkTie | null;
  readonly pressActor: (id: ActorId) => void;
  readonly pressTie: (tie: NetworkTie) => void;
  readonly hover: (id: ActorId | null) => void;
  /** `undefined`: a drag moves the picture. */
  readonly moveActor: ((id: ActorId, place: Point) => void) | undefined;
  /** A line follows the pointer until it is let go; `null` ends it. */
  readonly drawTo: (from: ActorId, point: Point | null) => void;
  readonly connect: (from: ActorId, to: ActorId) => void;
}

interface PicturePointer {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly view: PictureView;
  readonly mode: PictureMode;
  readonly targets: PointerTargets;
}

/** From the first finger or button that goes down to the last that goes up. */
interface Gesture {
  readonly actor: ActorId | null;
  readonly start: Point;
  readonly view: View;
  /** Distance of two fingers at the beginning. */
  readonly spread: number | null;
  readonly isMouse: boolean;
  isDrag: boolean;
}

type Fingers = ReadonlyMap<number, Point>;

/** A press that wanders less than this is no drag. */
const stillPx = 5;

/** Pointer, touch and pinch on the picture: press, pan, move an actor, draw a tie. */
export function usePicturePointer(picture: PicturePointer) {
  const { canvas, targets } = picture;
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture | null>(null);

  function pointOf(event: PointerEvent): Point {
    const box = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  }

  function move(event: PointerEvent): void {
    const point = pointOf(event);
    const now = gesture.current;
    if (now === null || !pointers.current.has(event.pointerId)) {
      if (event.pointerType === 'mouse') targets.hover(targets.actorAt(point));
      return;
    }
    pointers.current.set(event.pointerId, point);
    if (!now.isDrag && distance(now.start, point) < stillPx) return;
    if (!now.isDrag) canvas.current?.setPointerCapture(event.pointerId);
    now.isDrag = true;
    drag(picture, now, pointers.current);
  }

  function end(event: PointerEvent): void {
    const now = gesture.current;
    pointers.current.delete(event.pointerId);
    gesture.current = null;
    if (now !== null && event.type !== 'pointercancel') finish(picture, now, pointOf(event));
  }

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const point = pointOf(event);
      pointers.current.set(event.pointerId, point);
      const isMouse = event.pointerType === 'mouse';
      gesture.current = begin(picture, pointers.current, { point, isMouse });
    },
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: () => targets.hover(null),
  };
}

function begin(
  { view, targets }: PicturePointer,
  fingers: Fingers,
  { point, isMouse }: { readonly point: Point; readonly isMouse: boolean },
): Gesture {
  const spread = spreadOf(fingers);
  const actor = spread === null ? targets.actorAt(point) : null;
  const start = middle(fingers);
  return { actor, start, view: view.view, spread, isMouse, isDrag: spread !== null };
}

function drag({ view, mode, targets }: PicturePointer, now: Gesture, fingers: Fingers): void {
  const here = middle(fingers);
  if (now.actor !== null && mode === 'tie') return targets.drawTo(now.actor, here);
  if (now.actor !== null && targets.moveActor && (mode === 'move' || now.isMouse)) {
    return targets.moveActor(now.actor, inDrawing(view.view, here));
  }
  const x = now.view.x + here.x - now.start.x;
  const y = now.view.y + here.y - now.start.y;
  const panned = { ...now.view, x, y };
  const spread = spreadOf(fingers);
  const factor = now.spread === null || spread === null ? 1 : spread / now.spread;
  view.set(zoomView(panned, factor, { at: here, whole: view.whole.scale }));
}

function finish({ mode, targets }: PicturePointer, now: Gesture, point: Point): void {
  if (!now.isDrag) {
    if (now.actor !== null) return targets.pressActor(now.actor);
    const tie = targets.tieAt(point);
    return tie === null ? undefined : targets.pressTie(tie);
  }
  if (now.actor === null || mode !== 'tie') return;
  targets.drawTo(now.actor, null);
  const target = targets.actorAt(point);
  if (target !== null && target !== now.actor) targets.connect(now.actor, target);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function spreadOf(fingers: Fingers): number | null {
  const [a, b] = [...fingers.values()];
  return a === undefined || b === undefined ? null : distance(a, b);
}

function middle(fingers: Fingers): Point {
  const all = [...fingers.values()];
  const sum = all.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, all.length), y: sum.y / Math.max(1, all.length) };
}
