import { ActorId } from '@augenhoehe/domain/contract';
import type { Network } from '@augenhoehe/domain/position';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutTask } from './lay-out.ts';
import type { LayoutAnswer } from './layout-answer.ts';
import { type Places, readMoved, storeMoved } from './moved-places.ts';
import type { Scene } from '../scene.ts';
import { radiusOf } from './radius-of.ts';

type Drawn = Pick<Scene, 'network' | 'themes'>;

export interface Layout {
  /** `null` until the first arrangement is there. */
  readonly places: Places | null;
  /** 0 to 1 while it takes long enough to be told. */
  readonly progress: number | null;
  readonly isMoved: boolean;
  readonly move: (id: ActorId, place: { readonly x: number; readonly y: number }) => void;
  /** Everybody back to where the arrangement puts them. */
  readonly reset: () => void;
}

/** Around a theme, which is looked for by name. */
const roomOfTheme = 34;

function taskOf(
  network: Network,
  themes: ReadonlyMap<ActorId, string> | undefined,
  kept: Places,
): LayoutTask {
  return {
    actors: network.actors
      .filter(({ tieCount }) => tieCount > 0)
      .map(({ id, tieCount }) => ({
        id,
        radius: radiusOf(tieCount) + (themes?.has(id) === true ? roomOfTheme : 0),
      })),
    ties: network.ties.map(({ from, to, level }) => ({ from, to, level })),
    kept,
  };
}

/** Arranges in a worker; ends it when the answer is no longer wanted. */
function arrange(task: LayoutTask, hear: (answer: LayoutAnswer) => void): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => hear(event.data));
  worker.postMessage(task);
  return () => worker.terminate();
}

/** Networks that were arranged by their entries alone, so that coming back to the page costs nothing. */
const arrangedBefore = new WeakMap<Network, Places>();

/**
 * Where everybody with a tie stands. A page that is opened anew arranges by the entries alone; while it
 * is open, those who stand somewhere stay there, and newcomers find a place beside their partners.
 */
export function useLayout(slug: string, { network, themes: drawnThemes }: Drawn): Layout {
  const themes = drawnThemes?.keys;
  const [arranged, setArranged] = useState(() => arrangedBefore.get(network) ?? null);
  const [moved, setMoved] = useState<Places>(() => readMoved(slug));
  const [progress, setProgress] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const known = useRef<Places>(arranged ?? new Map());

  useEffect(() => {
    const kept = known.current;
    return arrange(taskOf(network, themes, kept), (answer) => {
      if (answer.kind === 'progress') return setProgress(answer.done);
      const places = new Map([...answer.places].map(([id, place]) => [ActorId.parse(id), place]));
      if (kept.size === 0) arrangedBefore.set(network, places);
      known.current = places;
      setArranged(places);
      setProgress(null);
    });
  }, [network, themes, round]);

  const move = useCallback<Layout['move']>(
    (id, place) => {
      setMoved((before) => {
        const after = new Map(before).set(id, place);
        storeMoved(slug, after);
        return after;
      });
    },
    [slug],
  );
  const reset = useCallback(() => {
    storeMoved(slug, new Map());
    setMoved(new Map());
    known.current = new Map();
    setRound((before) => before + 1);
  }, [slug]);

  const places = useMemo(() => {
    if (arranged === null) return null;
    const put = [...moved].filter(([id]) => arranged.has(id));
    return new Map([...arranged, ...put]);
  }, [arranged, moved]);
  return { places, progress, isMoved: moved.size > 0, move, reset };
}
