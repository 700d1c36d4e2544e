import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { groupOfActor } from '@augenhoehe/domain/position';
import { type TieLook, tieStroke } from '../../ui/index.ts';
import type { Palette } from '../picture/palette.ts';
import { entriesOf, type Scene } from '../scene.ts';
import { PaperMark } from './paper-mark.tsx';
import { leastWidth } from './paper-sheet.ts';

/** The words of the legend, in the language of whoever exports. */
export interface PaperLegendWords {
  readonly group: (key: string) => string;
  readonly level: (level: number) => string;
  readonly alone: string;
  /** What squares are; `null` where there are none. */
  readonly theme: string | null;
  readonly agreement: string;
  readonly oneSided: string;
  readonly contested: string;
}

interface PaperLegendProps {
  readonly scene: Scene;
  readonly top: number;
  readonly palette: Palette;
  readonly words: PaperLegendWords;
}

const columns = 4;
const row = 30;
const side = 52;
const width = leastWidth - 2 * side;

function presentGroups(scene: Scene): readonly string[] {
  const present = new Set(entriesOf(scene).actors.map(groupOfActor));
  return [...actorTypeGroups.map(({ key }) => key), 'none'].filter((key) => present.has(key));
}

function groupRows(groups: readonly string[]): number {
  return Math.ceil(groups.length / columns);
}

/** Of the groups and the two rows of lines. */
export function legendHeight(scene: Scene): number {
  return (groupRows(presentGroups(scene)) + 2) * row;
}

/** What the marks and lines mean. */
export function PaperLegend({ scene, top, palette, words }: PaperLegendProps) {
  const groups = presentGroups(scene);
  const linesTop = top + groupRows(groups) * row + 8;
  return (
    <g fontSize={14} fill={palette.ink}>
      <line x1={40} x2={leastWidth - 40} y1={top - 22} y2={top - 22} stroke={palette.line} />
      {groups.map((group, index) => (
        <g
          key={group}
          transform={`translate(${side + (index % columns) * (width / columns)} ${top + Math.floor(index / columns) * row})`}
        >
          <PaperMark x={0} y={0} radius={10} group={group} palette={palette} />
          <text x={20} y={5}>
            {words.group(group)}
          </text>
        </g>
      ))}
      {words.theme === null ? (
        <TieKeys y={linesTop} palette={palette} words={words} />
      ) : (
        <g transform={`translate(${side} ${linesTop})`}>
          <PaperMark x={0} y={0} radius={10} group="none" isTheme sign="5" palette={palette} />
          <text x={20} y={5}>
            {words.theme}
          </text>
        </g>
      )}
    </g>
  );
}

interface TieKeysProps extends Pick<PaperLegendProps, 'palette' | 'words'> {
  readonly y: number;
}

function TieKeys({ y, palette, words }: TieKeysProps) {
  return (
    <>
      <LineKeys
        y={y}
        gap={width / 5}
        palette={palette}
        keys={([1, 2, 3, 4, 5] as const).map((level) => [{ level }, words.level(level)])}
      />
      <LineKeys
        y={y + row}
        gap={width / 4}
        palette={palette}
        keys={[
          [{ level: 3, formality: 3 }, words.agreement],
          [{ level: 3, isOneSided: true }, words.oneSided],
          [{ level: 2, isContested: true }, words.contested],
        ]}
      />
    </>
  );
}

interface LineKeysProps {
  readonly y: number;
  readonly gap: number;
  readonly palette: Palette;
  readonly keys: readonly (readonly [look: TieLook, words: string])[];
}

function LineKeys({ y, gap, palette, keys }: LineKeysProps) {
  return keys.map(([look, words], index) => {
    const stroke = tieStroke(look);
    const line = { x1: 42 + index * gap, x2: 82 + index * gap, y1: y, y2: y };
    return (
      <g key={words}>
        <line
          {...line}
          stroke={palette.quiet}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dashes}
          strokeLinecap={stroke.cap}
        />
        {stroke.gap !== undefined && (
          <line {...line} stroke={palette.surface} strokeWidth={stroke.gap} />
        )}
        <text x={92 + index * gap} y={y + 5}>
          {words}
        </text>
      </g>
    );
  });
}
