import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor } from '@augenhoehe/domain/position';
import { type KeyboardEvent, useRef, useState } from 'react';
import { classes, GroupMark } from '../../ui/index.ts';
import type { Scene } from '../scene.ts';
import './shelf.css';

interface ShelfProps {
  /** What those who stand here have in common. */
  readonly title: string;
  readonly note?: string;
  readonly scene: Scene;
  readonly open: ActorId | null;
  readonly onPress: (id: ActorId) => void;
  readonly onStartTie: ((id: ActorId) => void) | undefined;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Who has no tie stands here by name, not at the edge of the picture by chance. */
export function Shelf({ title, note, scene, open, onPress, onStartTie }: ShelfProps) {
  const alone = scene.network.actors.filter(({ tieCount }) => tieCount === 0);
  const [reachable, setReachable] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  if (alone.length === 0) return null;
  const current = Math.min(reachable, alone.length - 1);

  function key(event: KeyboardEvent, actor: NetworkActor): void {
    const step = steps[event.key];
    if (step === undefined) {
      if (event.key.toLowerCase() !== 'v' || onStartTie === undefined) return;
      event.preventDefault();
      return onStartTie(actor.id);
    }
    event.preventDefault();
    const next = Math.min(alone.length - 1, Math.max(0, current + step));
    setReachable(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <section className="shelf" aria-label={title}>
      <h2 className="shelf__title">
        {title} <span className="quiet num">{alone.length}</span>
      </h2>
      {note !== undefined && <p className="small quiet">{note}</p>}
      <ul ref={list} className="shelf__list">
        {alone.map((actor, index) => (
          <li key={actor.id}>
            <button
              type="button"
              className={classes(
                'shelf__actor',
                !scene.shownActors.has(actor.id) && 'is-faded',
                open === actor.id && 'is-open',
              )}
              tabIndex={index === current ? 0 : -1}
              onClick={() => onPress(actor.id)}
              onFocus={() => setReachable(index)}
              onKeyDown={(event) => key(event, actor)}
            >
              <GroupMark group={groupOfActor(actor)} size="small" />
              <span className="shelf__name">{actor.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
