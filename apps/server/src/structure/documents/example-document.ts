import { type ExampleText, Principle } from '@augenhoehe/domain/structure';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { exampleWords } from './example-words.ts';
import { filled } from './filled.ts';
import { heading } from './meeting-blocks.ts';
import { pageWords } from './page-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';

export interface ExampleSheetOfPaper {
  readonly text: ExampleText;
  /** As others may read them: no person among them. */
  readonly parties: readonly string[];
  /** Whether somebody's consent is missing. */
  readonly isDraft: boolean;
  /** The day on which its words were last changed. */
  readonly day: string;
}

function factsOf({ text, parties }: ExampleSheetOfPaper): Block {
  const words = exampleWords[text.language];
  return {
    kind: 'facts',
    entries: [
      { term: words.parties, description: parties.join(', ') },
      ...(text.figures === '' ? [] : [{ term: words.fields.figures, description: text.figures }]),
    ],
  };
}

/** A heading and what is said under it, each by its name; what is not said is left out. */
function said(title: string, entries: readonly { term: string; description: string }[]): Block[] {
  const filledIn = entries.filter(({ description }) => description !== '');
  return filledIn.length === 0 ? [] : [heading(1, title), { kind: 'facts', entries: filledIn }];
}

function takenAlong(text: ExampleText): Block[] {
  const { fields, takenAlong: title } = exampleWords[text.language];
  const names = ['helped', 'hard', 'lesson'] as const;
  return said(
    title,
    names.map((name) => ({ term: fields[name], description: text[name] })),
  );
}

function principleBlocks({ language, principles }: ExampleText): Block[] {
  const words = exampleWords[language];
  return said(
    words.principles,
    Principle.options.map((key) => ({ term: words.principle[key], description: principles[key] })),
  );
}

/**
 * A cooperation as an example: what is told of it and nothing of its entries. What is not said is left out.
 *
 * @param place what the neighbourhood is called
 */
export function exampleDocument(sheet: ExampleSheetOfPaper, place: string): TypesetDocument {
  const { text, isDraft, day } = sheet;
  const { language, title } = text;
  const words = exampleWords[language];
  const genre = isDraft ? words.draftGenre : words.genre;
  return {
    paper: 'a4',
    language,
    title,
    genre,
    author: place,
    day,
    header: filled(words.from, { place }),
    footer: genre,
    pageWords: pageWords[language],
    blocks: [
      ...(isDraft ? [{ kind: 'notice' as const, text: words.draft }] : []),
      ...paragraphsOf(text.about),
      factsOf(sheet),
      ...(text.done === '' ? [] : [heading(1, words.fields.done), ...paragraphsOf(text.done)]),
      ...takenAlong(text),
      ...principleBlocks(text),
    ],
  };
}
