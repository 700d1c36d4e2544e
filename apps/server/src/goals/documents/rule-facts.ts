import type { Language } from '@augenhoehe/domain/contract';
import type { Block } from '../../platform/typesetting/index.ts';
import { filled } from '../../structure/index.ts';
import type { CountedDecision } from './decision-sheet.ts';
import { methodWords } from './method-words.ts';
import { recordWords } from './record-words.ts';
import { shareInWords } from './share-in-words.ts';
import { timeInWords } from './time-in-words.ts';
import { voiceModeWords } from './voice-mode-words.ts';

/** The rules of a decision as they were when it was counted, one fact each. */
export function ruleFacts(decision: CountedDecision, language: Language): Block {
  const { method, isSecret, voiceMode, opensAt, closesAt, closedAt } = decision;
  const words = recordWords[language];
  const times = [
    [words.opened, opensAt],
    [words.deadline, closesAt],
    [words.closed, closedAt],
  ] as const;
  return {
    kind: 'facts',
    entries: [
      { term: words.method, description: methodWords[language][method].name },
      ...majorityFacts(decision, language),
      { term: words.quorum, description: quorumInWords(decision, language) },
      { term: words.voices, description: voiceModeWords[language][voiceMode] },
      { term: words.openOrSecret, description: isSecret ? words.secret : words.open },
      ...times.flatMap(([term, at]) =>
        at === null ? [] : [{ term, description: timeInWords(at, language) }],
      ),
    ],
  };
}

function majorityFacts({ method, majority, base }: CountedDecision, language: Language) {
  if (method !== 'yes_no') return [];
  const words = recordWords[language];
  const { num, den } = majority ?? { num: 1, den: 2 };
  const share = shareInWords({ num, den }, language);
  const description = num * 2 === den ? words.moreThanHalf : filled(words.atLeast, { share });
  return [
    { term: words.majority, description },
    { term: words.base, description: words.bases[base] },
  ];
}

function quorumInWords({ quorum, voices }: CountedDecision, language: Language): string {
  const words = recordWords[language];
  if (quorum === null) return words.noQuorum;
  return filled(words.quorumNeeded, {
    share: shareInWords(quorum, language),
    entitled: String(voices.length),
    needed: String(Math.ceil((quorum.num * voices.length) / quorum.den)),
  });
}
