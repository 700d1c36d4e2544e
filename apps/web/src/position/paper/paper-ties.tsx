import { lookOfTie } from '../../inventory/index.ts';
import { tieStroke } from '../../ui/index.ts';
import { emphasisOf } from '../picture/drawn-network.tsx';
import type { Palette } from '../picture/palette.ts';
import { tieLines } from '../picture/tie-lines.ts';
import type { Scene } from '../scene.ts';
import type { PaperSheet } from './paper-sheet.ts';

interface PaperTiesProps {
  readonly scene: Scene;
  readonly sheet: PaperSheet;
  readonly palette: Palette;
}

const depth = { faded: 0, normal: 1, near: 1, focus: 2 } as const;

/** The lines, those that matter above the faded ones. */
export function PaperTies({ scene, sheet, palette }: PaperTiesProps) {
  const { faded, tie: normal, action } = palette;
  const colours = { faded, normal, near: normal, focus: action };
  const lines = tieLines(scene.network.ties, sheet.places)
    .map((line) => ({ line, emphasis: emphasisOf(scene, line) }))
    .toSorted((a, b) => depth[a.emphasis] - depth[b.emphasis]);
  return lines.map(({ line: { tie, ...ends }, emphasis }) => {
    const stroke = tieStroke(lookOfTie(tie));
    const line = {
      x1: ends.x1.toFixed(1),
      y1: ends.y1.toFixed(1),
      x2: ends.x2.toFixed(1),
      y2: ends.y2.toFixed(1),
    };
    return (
      <g key={tie.id}>
        {scene.look.bridges.has(tie.id) && (
          <line {...line} stroke={palette.attention} strokeWidth={8} />
        )}
        <line
          {...line}
          stroke={colours[emphasis]}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dashes}
          strokeLinecap={stroke.cap}
        />
        {stroke.gap !== undefined && (
          <line {...line} stroke={palette.surface} strokeWidth={stroke.gap} />
        )}
      </g>
    );
  });
}
