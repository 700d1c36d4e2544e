import type { Language } from '@augenhoehe/domain/contract';
import type { TypesetDocument } from '../../../platform/typesetting/index.ts';
import type { BodySheet } from '../body-sheet.ts';
import { decisionDocument } from '../decision-document.ts';
import { exampleDocument } from '../example-document.ts';
import { letterDocument } from '../letter-document.ts';
import { minutesDocument } from '../minutes-document.ts';
import { roleSheetDocument } from '../role-sheet-document.ts';
import { whoDoesWhatDocument } from '../who-does-what-document.ts';
import { roleSheetOf } from './role-sheet-of.ts';
import { whoDoesWhatOf } from './who-does-what-sheet.ts';

export interface Said {
  readonly names: readonly string[];
  /** In every field that takes so much. */
  readonly text: string;
  readonly language: Language;
}

export interface EveryDocument {
  readonly what: string;
  readonly of: (said: Said) => TypesetDocument;
}

function bodyOf({ names, text }: Said): BodySheet {
  return {
    body: {
      name: text.slice(0, 200),
      rhythm: text.slice(0, 200),
      decides: text.slice(0, 300),
      decisionRule: 'konsent',
    },
    members: names.map((name) => ({ name, function: text.slice(0, 200) })),
    day: '2026-11-22',
  };
}

/** Every kind of document but the agreement, each with the names and the text in all its places. */
export const everyDocument: readonly EveryDocument[] = [
  {
    what: 'minutes',
    of: (said) =>
      minutesDocument(
        bodyOf(said),
        { heldOn: null, agenda: [said.text.slice(0, 200)] },
        { place: said.text, language: said.language },
      ),
  },
  {
    what: 'the record of a decision',
    of: (said) =>
      decisionDocument(
        bodyOf(said),
        {
          decidedOn: '2026-12-01',
          question: said.text,
          options: [said.text.slice(0, 300), said.text.slice(0, 300)],
        },
        { place: said.text, language: said.language },
      ),
  },
  {
    what: 'an example',
    of: ({ names, text, language }) =>
      exampleDocument(
        {
          text: {
            language,
            title: text,
            about: text,
            done: text,
            helped: text,
            hard: text,
            lesson: text,
            figures: text,
            principles: {
              'stock-taking': text,
              contacts: text,
              communication: text,
              structure: text,
              goals: text,
            },
          },
          parties: names,
          isDraft: true,
          day: '2026-11-22',
        },
        text,
      ),
  },
  {
    what: 'a letter',
    of: ({ names, text, language }) =>
      letterDocument(
        {
          sender: text.slice(0, 400),
          recipient: names[0] ?? '',
          placeAndDay: text.slice(0, 160),
          subject: text.slice(0, 200),
          words: `${text}\n\n${names.join('\n\n')}`,
          signer: text.slice(0, 200),
        },
        { language, day: '2026-11-22' },
      ),
  },
  {
    what: 'a role sheet',
    of: ({ names, text, language }) =>
      roleSheetDocument(roleSheetOf(names, text), { place: text, language }),
  },
  {
    what: 'who does what on A3',
    of: ({ names, text, language }) =>
      whoDoesWhatDocument(whoDoesWhatOf(names, { text }), {
        place: text,
        language,
        paper: 'a3-landscape',
      }),
  },
  {
    what: 'who does what on A4',
    of: ({ names, text, language }) =>
      whoDoesWhatDocument(
        { ...whoDoesWhatOf(names, { text }), about: 'neighbourhood' },
        { place: text, language, paper: 'a4-landscape' },
      ),
  },
];
