import { groupOfActor } from '@augenhoehe/domain/position';
import { drawnActors } from '../picture/drawn-network.tsx';
import type { Palette } from '../picture/palette.ts';
import type { Scene } from '../scene.ts';
import { legendHeight, PaperLegend, type PaperLegendWords } from './paper-legend.tsx';
import { heightOf, PaperLines, paperText } from './paper-lines.tsx';
import { PaperCaptions, PaperRings } from './paper-backdrop.tsx';
import { PaperMark } from './paper-mark.tsx';
import { leastWidth, type PaperSheet } from './paper-sheet.ts';
import { PaperShelf, shelfHeight } from './paper-shelf.tsx';
import { PaperTies } from './paper-ties.tsx';
import type { PaperWords } from './paper-words.ts';
import { printable } from './printable.ts';

export interface PaperPictureProps {
  readonly scene: Scene;
  readonly sheet: PaperSheet;
  readonly palette: Palette;
  readonly words: PaperWords;
  readonly legend: PaperLegendWords;
  readonly widthOf: (text: string, size: number) => number;
  /** Rules with the typeface inside, for a file; the page itself has them already. */
  readonly fontFaces?: string;
}

const font =
  '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "Segoe UI", Roboto, "Noto Sans", sans-serif';

const side = 40;
const width = leastWidth - 2 * side;

/**
 * The drawing as a document of its own: no style sheet of the page, no token, real text. The same for the
 * file, the printer and the PNG.
 */
export function PaperPicture({ scene, sheet, palette, words, legend, ...is }: PaperPictureProps) {
  const title = paperText(words.title, { size: 32, width }, is.widthOf);
  const shown = paperText(words.shown, { size: 16, width }, is.widthOf);
  const basis = paperText(words.basis, { size: 14, width }, is.widthOf);
  const source = paperText(words.source, { size: 14, width }, is.widthOf);

  const shownTop = 18 + heightOf(title) + 26;
  const drawingTop = (shownTop + heightOf(shown)) * sheet.growth;
  const shelfTop = drawingTop + sheet.height;
  const legendTop = shelfHeight(scene) + 20;
  const basisTop = legendTop + legendHeight(scene) + 24;
  const sourceTop = basisTop + heightOf(basis) + 4;
  const height = Math.ceil(shelfTop + (sourceTop + heightOf(source) + 12) * sheet.growth);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={sheet.width}
      height={height}
      viewBox={`0 0 ${sheet.width} ${height}`}
      role="img"
      fontFamily={font}
    >
      <title>{printable(words.title)}</title>
      <desc>{printable(`${words.shown}. ${words.basis} ${words.source}`)}</desc>
      {is.fontFaces !== undefined && <style>{is.fontFaces}</style>}
      <rect width={sheet.width} height={height} fill={palette.surface} />
      <g transform={`scale(${sheet.growth})`}>
        <PaperLines x={side} y={58} text={title} weight={680} colour={palette.ink} />
        <PaperLines x={side} y={shownTop} text={shown} weight={400} colour={palette.quiet} />
      </g>
      <g transform={`translate(0 ${drawingTop})`}>
        <PaperRings sheet={sheet} palette={palette} />
        <PaperTies scene={scene} sheet={sheet} palette={palette} />
        <PaperCaptions sheet={sheet} palette={palette} />
        <PaperActors scene={scene} sheet={sheet} palette={palette} />
      </g>
      <g transform={`translate(0 ${shelfTop}) scale(${sheet.growth})`}>
        <PaperShelf scene={scene} title={legend.alone} palette={palette} widthOf={is.widthOf} />
        <PaperLegend scene={scene} top={legendTop} palette={palette} words={legend} />
        <PaperLines x={side} y={basisTop} text={basis} weight={400} colour={palette.quiet} />
        <PaperLines x={side} y={sourceTop} text={source} weight={400} colour={palette.quiet} />
      </g>
    </svg>
  );
}

function PaperActors({
  scene,
  sheet,
  palette,
}: Pick<PaperPictureProps, 'scene' | 'sheet' | 'palette'>) {
  return drawnActors(scene, sheet.places).map(({ actor, x, y }) => (
    <PaperMark
      key={actor.id}
      x={x}
      y={y}
      name={actor.name}
      group={groupOfActor(actor)}
      radius={scene.look.radiusOf(actor) * sheet.marks}
      tint={scene.look.tintOf(actor)}
      isTheme={scene.look.isTheme(actor)}
      sign={scene.look.signOf(actor)}
      isCutpoint={scene.look.cutpoints.has(actor.id)}
      isFaded={!scene.shownActors.has(actor.id)}
      isFocus={scene.focus?.id === actor.id}
      label={sheet.labels.get(actor.id)}
      palette={palette}
    />
  ));
}
