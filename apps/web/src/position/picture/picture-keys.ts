import type { ActorId } from '@augenhoehe/domain/contract';
import type { KeyboardEvent } from 'react';
import type { Point } from './geometry.ts';
import type { Direction } from './nearest-in-direction.ts';

export interface PictureActions {
  readonly go: (direction: Direction) => void;
  readonly follow: (step: 1 | -1) => void;
  /** To the next or the last by name, so that nobody is out of reach. */
  readonly turn: (step: 1 | -1) => void;
  readonly press: (id: ActorId) => void;
  readonly focusOn: (id: ActorId, steps: number) => void;
  /** `undefined`: this person may not. */
  readonly startTie: ((id: ActorId) => void) | undefined;
  readonly find: () => void;
  readonly leave: () => void;
  readonly pan: (by: Point) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const pans: Readonly<Record<Direction, Point>> = {
  left: { x: 80, y: 0 },
  right: { x: -80, y: 0 },
  up: { x: 0, y: 80 },
  down: { x: 0, y: -80 },
};
export const zoomStep = 1.3;

function plainActions(actions: PictureActions, active: ActorId): Record<string, () => void> {
  return {
    '+': () => actions.zoom(zoomStep),
    '=': () => actions.zoom(zoomStep),
    '-': () => actions.zoom(1 / zoomStep),
    '/': actions.find,
    Home: actions.fit,
    PageDown: () => actions.turn(1),
    PageUp: () => actions.turn(-1),
    Enter: () => actions.press(active),
    ' ': () => actions.press(active),
    Escape: actions.leave,
    n: () => actions.follow(1),
    N: () => actions.follow(-1),
    v: () => actions.startTie?.(active),
    V: () => actions.startTie?.(active),
  };
}

function actionOf(event: KeyboardEvent, actions: PictureActions, active: ActorId) {
  const direction = directions[event.key];
  if (direction !== undefined) {
    return event.shiftKey ? () => actions.pan(pans[direction]) : () => actions.go(direction);
  }
  if (/^[0-4]$/.test(event.key)) return () => actions.focusOn(active, Number(event.key));
  return plainActions(actions, active)[event.key];
}

/** Keys heard by the picture; all others go on to the page. */
export function handlePictureKey(
  event: KeyboardEvent,
  actions: PictureActions,
  active: ActorId,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actionOf(event, actions, active);
  if (action === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}
