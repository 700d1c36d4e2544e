import { groupOfActor } from '@augenhoehe/domain/position';
import type { Palette } from '../picture/palette.ts';
import type { Scene } from '../scene.ts';
import { nameSize, PaperMark } from './paper-mark.tsx';
import { leastWidth } from './paper-sheet.ts';
import { cutToWidth } from './wrap-words.ts';

interface PaperShelfProps {
  readonly scene: Scene;
  readonly title: string;
  readonly palette: Palette;
  readonly widthOf: (text: string, size: number) => number;
}

const columns = 4;
const column = (leastWidth - 80) / columns;
const row = 28;
const head = 52;

function alone({ network }: Scene) {
  return network.actors.filter(({ tieCount }) => tieCount === 0);
}

export function shelfHeight(scene: Scene): number {
  const count = alone(scene).length;
  return count === 0 ? 0 : head + Math.ceil(count / columns) * row;
}

/** Who has no tie yet, by name. */
export function PaperShelf({ scene, title, palette, widthOf }: PaperShelfProps) {
  const actors = alone(scene);
  if (actors.length === 0) return null;
  return (
    <>
      <text x={40} y={24} fontSize={15} fontWeight={580} fill={palette.quiet}>
        {title}
      </text>
      {actors.map((actor, index) => (
        <PaperMark
          key={actor.id}
          x={52 + (index % columns) * column}
          y={head + Math.floor(index / columns) * row}
          name={actor.name}
          group={groupOfActor(actor)}
          radius={10}
          isFaded={!scene.shownActors.has(actor.id)}
          isFocus={scene.focus?.id === actor.id}
          label={{
            lines: [cutToWidth(actor.name, column - 44, (text) => widthOf(text, nameSize))],
            side: 'right',
          }}
          palette={palette}
        />
      ))}
    </>
  );
}
