import type { Language } from '@augenhoehe/domain/contract';
import type { NetworkDrawing, NetworkPaper } from '@augenhoehe/domain/exchange';
import { readDrawing, type TypesetDocument } from '../../platform/typesetting/index.ts';

interface DrawingLook {
  readonly paper: NetworkPaper;
  readonly language: Language;
  /** Of the neighbourhood. */
  readonly place: string;
  /** The day on which it is made. */
  readonly day: string;
}

const genres: Readonly<Record<Language, string>> = { de: 'Netzbild', en: 'Drawing of the network' };

const pageWords = { de: { page: 'Seite', of: 'von' }, en: { page: 'Page', of: 'of' } } as const;

/**
 * The drawing on one page; it says below what it rests on.
 *
 * @throws ProblemError as `readDrawing` does
 */
export function networkDrawingDocument(
  { title, shown, below, description, svg }: NetworkDrawing,
  { paper, language, place, day }: DrawingLook,
): TypesetDocument {
  return {
    paper,
    language,
    title,
    genre: shown,
    author: place,
    day,
    header: title,
    footer: genres[language],
    pageWords: pageWords[language],
    drawing: { svg: readDrawing(svg), description, below },
    blocks: [],
  };
}
