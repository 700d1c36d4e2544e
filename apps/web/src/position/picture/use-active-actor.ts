import type { ActorId } from '@augenhoehe/domain/contract';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../scene.ts';
import { neighbourInOrder, partnersClockwise } from './along-ties.ts';
import type { Point } from './geometry.ts';
import type { Places } from './moved-places.ts';
import { type Direction, nearestInDirection } from './nearest-in-direction.ts';

export interface ActiveActor {
  /** The one that Tab reaches; `null` where nobody has a place. */
  readonly active: ActorId | null;
  readonly choose: (id: ActorId) => void;
  readonly go: (direction: Direction) => void;
  readonly follow: (step: 1 | -1) => void;
  readonly turn: (step: 1 | -1) => void;
}

interface Walk {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly scene: Scene;
  readonly places: Places;
  readonly reveal: (point: Point) => void;
}

/** At first the focus, else who has most ties: from there everything is near. */
function firstReachable({ focus, actors }: Scene, places: Places): ActorId | null {
  if (focus !== null && places.has(focus.id)) return focus.id;
  const placed = [...places.keys()].flatMap((id) => actors.get(id) ?? []);
  return (
    placed.toSorted((a, b) => b.tieCount - a.tieCount || (a.id < b.id ? -1 : 1))[0]?.id ?? null
  );
}

/** One actor at a time can be reached by Tab; arrows lead on to who is shown, N along the ties. */
export function useActiveActor({ canvas, scene, places, reveal }: Walk): ActiveActor {
  const [chosen, setChosen] = useState<ActorId | null>(null);
  // N goes around the partners of the actor that was reached otherwise.
  const [anchor, setAnchor] = useState<ActorId | null>(null);
  const first = useMemo(() => firstReachable(scene, places), [scene, places]);
  const isThere = chosen !== null && places.has(chosen) && scene.shownActors.has(chosen);
  const active = isThere ? chosen : first;

  // A large drawing has a mark for keys only where the reader is: it stands after this.
  const arriving = useRef<ActorId | null>(null);
  useLayoutEffect(() => {
    if (arriving.current === null || arriving.current !== active) return;
    arriving.current = null;
    canvas.current?.querySelector<SVGElement>(`[data-actor="${active}"]`)?.focus();
  });

  function arrive(id: ActorId): void {
    const place = places.get(id);
    setChosen(id);
    if (place !== undefined) reveal(place);
    arriving.current = id;
  }

  return {
    active,
    choose: (id) => {
      setChosen(id);
      setAnchor(id);
    },
    go: (direction) => {
      if (active === null) return;
      const shown = [...places].filter(([id]) => id === active || scene.shownActors.has(id));
      const next = nearestInDirection(new Map(shown), active, direction);
      if (next === null) return;
      setAnchor(next);
      arrive(next);
    },
    turn: (step) => {
      const byName = scene.network.actors.filter(
        ({ id }) => id === active || (places.has(id) && scene.shownActors.has(id)),
      );
      const order = byName.map(({ id }) => id);
      const next = active === null ? null : neighbourInOrder(order, active, step);
      if (next === null) return;
      setAnchor(next);
      arrive(next);
    },
    follow: (step) => {
      const around = isThere && anchor !== null && places.has(anchor) ? anchor : active;
      if (around === null) return;
      const order = partnersClockwise(around, scene.tiesOf.get(around) ?? [], places);
      const next = neighbourInOrder(order, active ?? around, step);
      if (next === null) return;
      setAnchor(around);
      arrive(next);
    },
  };
}
