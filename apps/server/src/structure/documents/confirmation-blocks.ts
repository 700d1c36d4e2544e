import type { Language } from '@augenhoehe/domain/contract';
import { speakerInOneLine, type VersionWithWords } from '@augenhoehe/domain/structure';
import type { Block } from '../../platform/typesetting/index.ts';
import type { agreementWords } from './agreement-words.ts';
import { filled } from './filled.ts';
import { isAhead } from './is-ahead.ts';
import type { NamedParty } from './parties-of-version.ts';

interface Telling {
  readonly words: (typeof agreementWords)[Language];
  readonly inWords: (day: string) => string;
  /** Whether it can be signed at all: what was only said is not. */
  readonly onPaper: boolean;
}

type Word = VersionWithWords['confirmations'][number];

function rowOf(
  { name }: NamedParty,
  word: Word | undefined,
  { words, inWords }: Telling,
): readonly string[] {
  if (word === undefined) return [name, '', words.missing, ''];
  const witness = word.witness === '' ? [] : [filled(words.witnessed, { witness: word.witness })];
  const how = [`${words.answers[word.answer]}, ${words.ways[word.way]}`, ...witness].join('; ');
  const reason = word.answer === 'declined' ? [filled(words.reason, { reason: word.reason })] : [];
  return [name, speakerInOneLine(word), [how, ...reason].join('\n'), inWords(word.givenOn)];
}

/** A page of its own: who confirmed, in which function, how and when; below it the lines for paper. */
export function confirmationBlocks(
  { state, confirmations }: VersionWithWords,
  parties: readonly NamedParty[],
  telling: Telling,
): Block[] {
  const { words, onPaper } = telling;
  const given = new Map(confirmations.map((word) => [word.partyId, word]));
  const signers = parties.filter(({ id, takesPart }) => takesPart && !given.has(id));
  const fields = [words.placeAndDay, words.nameAndFunction, words.signature];
  const [first = '', ...others] = signers.map(({ name }) => name);
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.confirmations },
    {
      kind: 'table',
      columns: [
        { heading: words.party, share: 3 },
        { heading: words.who, share: 3 },
        { heading: words.how, share: 3 },
        { heading: words.when, share: 2 },
      ],
      rows: parties.map((party) => rowOf(party, given.get(party.id), telling)),
    },
    ...(onPaper && isAhead(state) && signers.length > 0
      ? ([
          {
            kind: 'together',
            blocks: [
              { kind: 'heading', level: 2, text: words.onPaper },
              { kind: 'paragraph', text: words.paperHint },
              { kind: 'signatures', signers: [first], fields },
            ],
          },
          { kind: 'signatures', signers: others, fields },
        ] as const)
      : []),
  ];
}
