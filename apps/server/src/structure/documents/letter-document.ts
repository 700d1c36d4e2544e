import type { Language } from '@augenhoehe/domain/contract';
import type { Letter } from '@augenhoehe/domain/structure';
import type { TypesetDocument } from '../../platform/typesetting/index.ts';
import { letterWords } from './letter-words.ts';
import { pageWords } from './page-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';

interface LetterLook {
  readonly language: Language;
  /** The day on which it is made. */
  readonly day: string;
}

/** Lines to write a name on by hand. */
const signatureLines = 2;

/** A letter for an envelope with a window: what its writer worded, and nothing else. */
export function letterDocument(letter: Letter, { language, day }: LetterLook): TypesetDocument {
  const words = letterWords[language];
  const said = paragraphsOf(letter.words);
  const [author = letter.sender] = letter.sender.split(/\r?\n/u);
  return {
    paper: 'a4',
    language,
    title: letter.subject,
    genre: words.genre,
    author,
    day,
    header: `${author} · ${letter.subject}`,
    footer: words.genre,
    pageWords: pageWords[language],
    letter: {
      returnAddress: letter.sender.split(/\s*\r?\n\s*/u).join(' · '),
      recipient: letter.recipient,
      about: [
        { term: words.from, description: letter.sender },
        ...(letter.placeAndDay === ''
          ? []
          : [{ term: words.day, description: letter.placeAndDay }]),
      ],
    },
    blocks: [
      ...said.slice(0, -1),
      // Nobody signs on a page of its own.
      {
        kind: 'together',
        blocks: [
          ...said.slice(-1),
          { kind: 'room', lines: signatureLines, ruled: false },
          ...(letter.signer === '' ? [] : [{ kind: 'paragraph' as const, text: letter.signer }]),
        ],
      },
    ],
  };
}
