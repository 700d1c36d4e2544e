import type { ActorId } from '@augenhoehe/domain/contract';
import { useState } from 'react';
import type { PictureMode } from './use-picture-pointer.ts';

export interface TieDrawing {
  readonly mode: PictureMode;
  readonly setMode: (mode: PictureMode) => void;
  /** Where the new tie begins, once somebody has said so. */
  readonly from: ActorId | null;
  readonly start: (id: ActorId) => void;
  readonly cancel: () => void;
  /** What pressing an actor means while a tie is being drawn; `false`: none is. */
  readonly press: (id: ActorId) => boolean;
  readonly connect: (from: ActorId, to: ActorId) => void;
}

/** A tie is drawn by pressing one actor and then the other, by key or pointer, or from one to the other. */
export function useTieDrawing(
  onConnect: (from: ActorId, to: ActorId) => void,
  mayMove = true,
): TieDrawing {
  const [chosen, setMode] = useState<PictureMode>('look');
  // Where nobody can be moved, that mode is over.
  const mode = chosen === 'move' && !mayMove ? 'look' : chosen;
  const [from, setFrom] = useState<ActorId | null>(null);

  function connect(start: ActorId, end: ActorId): void {
    setFrom(null);
    setMode('look');
    onConnect(start, end);
  }
  return {
    mode,
    setMode: (next) => {
      setFrom(null);
      setMode(next);
    },
    from,
    start: (id) => {
      setMode('tie');
      setFrom(id);
    },
    cancel: () => {
      setFrom(null);
      setMode('look');
    },
    press: (id) => {
      if (mode !== 'tie') return false;
      if (from === null) setFrom(id);
      else if (from === id) setFrom(null);
      else connect(from, id);
      return true;
    },
    connect,
  };
}
