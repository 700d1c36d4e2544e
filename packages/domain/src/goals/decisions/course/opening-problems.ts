import { hasOneProposal } from '../one-proposal.ts';
import { areWeighted } from '../power.ts';
import { readRecord } from '../read-record.ts';
import type { RecordFault } from '../record-fault.ts';
import type { Decision, DecisionVoice } from './decision.ts';
import { openRecord } from './record-of.ts';
import { sameWords } from './same-words.ts';
import { whyNoWeights } from './weights.ts';

/** What keeps a decision from being opened, beside what keeps its record from being counted. */
export type OpeningProblem =
  | RecordFault['code']
  | 'no-voices'
  | 'too-few-options'
  | 'same-option'
  | 'same-person'
  | 'majority-below-half'
  | 'no-closing-time'
  | 'closes-too-early'
  | 'secret-needs-single-voices'
  | 'secret-consent'
  | 'weights-not-here';

export interface FoundProblem {
  readonly code: OpeningProblem;
  /** Such as `['options', 1, 'text']`. */
  readonly path: (string | number)[];
  /** Of what it is said; both of what cannot be told apart. */
  readonly words: Record<string, string | number>;
}

function found(
  code: OpeningProblem,
  path: FoundProblem['path'],
  words: FoundProblem['words'] = {},
): FoundProblem {
  return { code, path, words };
}

function optionProblems({ method, options }: Decision): FoundProblem[] {
  const isTooFew = !hasOneProposal(method) && options.length < 2;
  const same = sameWords(options.map(({ text }) => text)).map(({ at, first }) =>
    found('same-option', ['options', at, 'text'], {
      first: options[first]?.text ?? '',
      second: options[at]?.text ?? '',
    }),
  );
  return [...(isTooFew ? [found('too-few-options', ['options'])] : []), ...same];
}

/** By name and place: two who are called the same can belong to different organisations. */
function samePersons(voices: readonly DecisionVoice[]): FoundProblem[] {
  const lines = voices.map(({ kind, name, actorId, bank }) =>
    kind === 'person' ? [name, actorId ?? '', bank].join('\n') : '',
  );
  return sameWords(lines).map(({ at, first }) =>
    found('same-person', ['electorate', at, 'name'], {
      first: voices[first]?.name ?? '',
      second: voices[at]?.name ?? '',
    }),
  );
}

function majorityProblems({ majority }: Decision): FoundProblem[] {
  const isBelow = majority !== null && majority.num > 0 && majority.num * 2 < majority.den;
  return isBelow ? [found('majority-below-half', ['majority'])] : [];
}

function secretProblems({ secret, method, voiceMode }: Decision): FoundProblem[] {
  if (!secret) return [];
  const problems: FoundProblem[] = [];
  if (method === 'consent') problems.push(found('secret-consent', ['secret']));
  if (voiceMode === 'mean' || voiceMode === 'double') {
    problems.push(found('secret-needs-single-voices', ['voiceMode']));
  }
  return problems;
}

function weightProblems(decision: Decision, voices: readonly DecisionVoice[]): FoundProblem[] {
  if (!areWeighted(voices) || whyNoWeights(decision) === null) return [];
  return [found('weights-not-here', ['electorate'])];
}

function timeProblems({ opensAt, closesAt }: Decision, now: Date): FoundProblem[] {
  if (closesAt === null) return [found('no-closing-time', ['closesAt'])];
  const begins = opensAt === null ? now : new Date(opensAt);
  const isLate = new Date(closesAt) <= now || new Date(closesAt) <= begins;
  return isLate ? [found('closes-too-early', ['closesAt'])] : [];
}

/** Everything that is still wrong with a draft; an empty list: it can be opened now. */
export function openingProblems(
  decision: Decision,
  voices: readonly DecisionVoice[],
  now: Date,
): FoundProblem[] {
  const nobody = voices.length === 0 ? [found('no-voices', ['electorate'])] : [];
  const standing = voices.filter(({ struckReason }) => struckReason === null);
  const { faults } = readRecord(openRecord({ decision, voices, ballots: [] }));
  return [
    ...nobody,
    ...optionProblems(decision),
    ...samePersons(standing),
    ...majorityProblems(decision),
    ...secretProblems(decision),
    ...weightProblems(decision, voices),
    ...timeProblems(decision, now),
    ...faults.map(({ code, path, words }) => found(code, [...path], { ...words })),
  ];
}
