import { lookOfTie } from '../../inventory/index.ts';
import { type TieStroke, tieStroke } from '../../ui/index.ts';
import type { Scene } from '../scene.ts';
import { emphasisOf } from './drawn-network.tsx';
import type { TieEmphasis } from './drawn-tie.tsx';
import { endsOf } from './line-ends.ts';
import type { TieLine } from './tie-lines.ts';

/** Lines that look the same, painted in one go. */
export interface TieBatch {
  readonly emphasis: TieEmphasis;
  readonly stroke: TieStroke;
  /** x1, y1, x2, y2 of each, in drawing units. */
  readonly ends: Float64Array;
}

export interface TieBatches {
  readonly batches: readonly TieBatch[];
  /** Ties without which somebody would be cut off, where they are marked. */
  readonly bridges: Float64Array;
}

/** All lines by how they look. */
export function tieBatches(scene: Scene, lines: readonly TieLine[]): TieBatches {
  const alike = new Map<string, { emphasis: TieEmphasis; stroke: TieStroke; lines: TieLine[] }>();
  for (const line of lines) {
    const emphasis = emphasisOf(scene, line);
    const look = lookOfTie(line.tie);
    const { level, formality, isOneSided, isContested } = look;
    const key = [emphasis, level, formality, isOneSided, isContested].join(' ');
    const batch = alike.get(key);
    if (batch === undefined) alike.set(key, { emphasis, stroke: tieStroke(look), lines: [line] });
    else batch.lines.push(line);
  }
  return {
    batches: [...alike.values()].map(({ lines: own, ...batch }) => ({
      ...batch,
      ends: endsOf(own),
    })),
    bridges: endsOf(lines.filter(({ tie }) => scene.look.bridges.has(tie.id))),
  };
}
