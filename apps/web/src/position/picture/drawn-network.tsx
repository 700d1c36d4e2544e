import type { ActorId, TieId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor, type TieChange } from '@augenhoehe/domain/position';
import { memo, type ReactNode, useMemo } from 'react';
import { useActorWords } from '../actor-words.ts';
import type { Scene } from '../scene.ts';
import { DrawnActor } from './drawn-actor.tsx';
import { DrawnTie, type TieEmphasis } from './drawn-tie.tsx';
import { draftedTie, isBesideDraft } from './drafted-tie.ts';
import type { Places } from './moved-places.ts';
import { type TieLine, tieLines } from './tie-lines.ts';
import type { ActorLabel } from './labels-of.ts';

interface DrawnNetworkProps {
  readonly scene: Scene;
  readonly places: Places;
  readonly lines: readonly TieLine[];
  readonly labels: ReadonlyMap<ActorId, ActorLabel>;
  readonly active: ActorId | null;
  readonly open: ActorId | null;
  /** Written above the lines and below the marks. */
  readonly captions: ReactNode;
  /** All else is drawn elsewhere: only the mark that has the keys is needed. */
  readonly isOnlyActive: boolean;
}

const emphases: readonly TieEmphasis[] = ['faded', 'normal', 'near', 'focus'];

export function emphasisOf(scene: Scene, { tie }: TieLine): TieEmphasis {
  if (!scene.shownTies.has(tie.id) || isBesideDraft(scene.draft, tie.id)) return 'faded';
  if (scene.focus === null) return 'normal';
  if (tie.from === scene.focus.id || tie.to === scene.focus.id) return 'focus';
  return scene.isCentred === true ? 'faded' : 'near';
}

/** All lines and marks; it is drawn anew when something about them changes, not when it is moved. */
export const DrawnNetwork = memo(function DrawnNetwork(props: DrawnNetworkProps) {
  const { scene, places, lines, labels, active, open, isOnlyActive, captions } = props;
  const usualWords = useActorWords(scene);
  const words = scene.words ?? scene.changes?.words ?? usualWords;
  const layers = useMemo(
    () =>
      (isOnlyActive ? [] : lines)
        .map((line) => ({ line, emphasis: emphasisOf(scene, line) }))
        .toSorted((a, b) => emphases.indexOf(a.emphasis) - emphases.indexOf(b.emphasis)),
    [lines, scene, isOnlyActive],
  );
  const all = useMemo(() => drawnActors(scene, places), [scene, places]);
  const actors = isOnlyActive ? all.filter(({ actor }) => actor.id === active) : all;
  return (
    <>
      <g aria-hidden="true">
        {layers.map(({ line: { tie, ...line }, emphasis }) => (
          <DrawnTie
            key={tie.id}
            tie={tie}
            {...line}
            emphasis={emphasis}
            isBridge={scene.look.bridges.has(tie.id)}
            change={shownChange(scene, tie.id)}
            drafted={draftedTie(scene.draft, tie.id)}
          />
        ))}
      </g>
      {captions}
      {actors.map(({ actor, x, y }) => (
        <DrawnActor
          key={actor.id}
          id={actor.id}
          x={x}
          y={y}
          radius={scene.look.radiusOf(actor)}
          tint={scene.look.tintOf(actor)}
          isTheme={scene.look.isTheme(actor)}
          sign={scene.look.signOf(actor)}
          isCutpoint={scene.look.cutpoints.has(actor.id)}
          group={groupOfActor(actor)}
          words={words(actor)}
          isRemoved={scene.draft?.removed.has(actor.id) ?? false}
          isFaded={!scene.shownActors.has(actor.id)}
          isFocus={scene.focus?.id === actor.id}
          isOpen={open === actor.id}
          isReachable={active === actor.id}
          label={labels.get(actor.id)}
          change={scene.changes?.actors.get(actor.id)}
        />
      ))}
    </>
  );
});

function shownChange({ changes, shownTies }: Scene, id: TieId): TieChange | undefined {
  return shownTies.has(id) ? changes?.ties.get(id) : undefined;
}

/** Who is faded lies below who is not, and themes with their names lie above actors. */
export function drawnActors({ actors, shownActors, look }: Scene, places: Places) {
  const drawn = [...places].flatMap(([id, place]): Placed[] => {
    const actor = actors.get(id);
    return actor === undefined ? [] : [{ actor, ...place }];
  });
  return drawn.toSorted(
    (a, b) =>
      Number(shownActors.has(a.actor.id)) - Number(shownActors.has(b.actor.id)) ||
      Number(look.isTheme(a.actor)) - Number(look.isTheme(b.actor)),
  );
}

interface Placed {
  readonly actor: NetworkActor;
  readonly x: number;
  readonly y: number;
}

export function useLines({ network }: Scene, places: Places): readonly TieLine[] {
  return useMemo(() => tieLines(network.ties, places), [network, places]);
}
