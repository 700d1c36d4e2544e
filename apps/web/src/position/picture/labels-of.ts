import type { ActorId } from '@augenhoehe/domain/contract';
import type { Scene } from '../scene.ts';
import type { Box } from './geometry.ts';
import { dotRadius, roomAmongDots } from './level-of-detail.ts';
import type { Places } from './moved-places.ts';
import { labelBox, type Labelled, placeLabels, type Side } from './place-labels.ts';
import { markScale } from './view.ts';
import { wrapLabel } from './wrap-label.ts';

export interface ActorLabel {
  readonly lines: readonly string[];
  readonly side: Side;
}

/** How names are written; lengths in pixels. */
export interface TextSize {
  readonly widthOf: (text: string) => number;
  readonly line: number;
  /** As a canvas wants it. */
  readonly font: string;
}

interface Look {
  readonly scale: number;
  readonly text: TextSize;
  readonly within: Box | null;
  /** Covered by captions, in pixels. */
  readonly captions?: readonly Box[];
}

/**
 * The names that are shown. Themes come first, the largest before all, and cover actors only where there is no other room; then those
 * who are shown, whose names may cover faded marks; the faded ones take what room is left. The focus is always named.
 */
export function labelsOf(
  scene: Scene,
  places: Places,
  look: Look,
): ReadonlyMap<ActorId, ActorLabel> {
  const wanted = labelled(scene, places, look);
  const strong = wanted.filter(({ id }) => scene.shownActors.has(id));
  const faded = wanted.filter(({ id }) => !scene.shownActors.has(id));
  // Dots may be covered: else in a large network seen as a whole nobody inside would have a name.
  const { within, captions = [] } = look;
  const themes = strong.filter(({ isTheme }) => isTheme);
  const sides = new Map(
    placeLabels(themes, { marks: strong.filter(isMark), boxes: captions, within }),
  );
  const crowded = themes.filter(({ id }) => !sides.has(id));
  const boxes = [...captions, ...boxesOf(themes, sides)];
  for (const [id, side] of placeLabels(crowded, { marks: themes, boxes, within })) {
    sides.set(id, side);
  }
  const others = placeLabels(
    strong.filter(({ isTheme }) => !isTheme),
    { marks: strong.filter(isMark), boxes: [...captions, ...boxesOf(themes, sides)], within },
  );
  for (const [id, side] of others) sides.set(id, side);
  if (scene.focus !== null && !sides.has(scene.focus.id)) sides.set(scene.focus.id, 'below');
  const rest = placeLabels(faded, {
    marks: wanted.filter(isMark),
    boxes: [...captions, ...boxesOf(strong, sides)],
    within,
  });
  return new Map(
    wanted.flatMap(({ id, lines }): [ActorId, ActorLabel][] => {
      const side = sides.get(id) ?? rest.get(id);
      return side === undefined ? [] : [[id, { lines, side }]];
    }),
  );
}

function boxesOf(labels: readonly Wanted[], sides: ReadonlyMap<ActorId, Side>): Box[] {
  return labels.flatMap((label) => {
    const side = sides.get(label.id);
    return side === undefined ? [] : [labelBox(label, side)];
  });
}

function isMark({ radius }: { readonly radius: number }): boolean {
  return radius >= dotRadius;
}

interface Wanted extends Labelled<ActorId> {
  readonly lines: readonly string[];
  readonly isTheme: boolean;
}

function labelled(scene: Scene, places: Places, { scale, text }: Look) {
  const marks = markScale(scale);
  return [...places].flatMap(([id, { x, y }]): Wanted[] => {
    const actor = scene.actors.get(id);
    if (actor === undefined) return [];
    const lines = wrapLabel(actor.name);
    const radius = scene.look.radiusOf(actor) * marks;
    return [
      {
        id,
        lines,
        isTheme: scene.look.isTheme(actor),
        x: x * scale,
        y: y * scale,
        radius,
        room: radius < dotRadius ? roomAmongDots : 0,
        width: Math.max(...lines.map(text.widthOf)),
        height: lines.length * text.line,
        priority: actor.tieCount + (scene.focus?.id === id ? 1e6 : 0),
      },
    ];
  });
}
