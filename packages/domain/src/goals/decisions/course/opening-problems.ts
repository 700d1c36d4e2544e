import { hasOneProposal } from '../one-proposal.ts';
import { readRecord } from '../read-record.ts';
import type { RecordFault } from '../record-fault.ts';
import type { Decision, DecisionVoice } from './decision.ts';
import { openRecord } from './record-of.ts';

/** What keeps a decision from being opened, beside what keeps its record from being counted. */
export type OpeningProblem =
  | RecordFault['code']
  | 'no-voices'
  | 'too-few-options'
  | 'no-closing-time'
  | 'closes-too-early'
  | 'secret-needs-single-voices'
  | 'secret-consent';

export interface FoundProblem {
  readonly code: OpeningProblem;
  /** Such as `['options', 1, 'text']`. */
  readonly path: (string | number)[];
}

function optionProblems({ method, options }: Decision): FoundProblem[] {
  const isTooFew = !hasOneProposal(method) && options.length < 2;
  return isTooFew ? [{ code: 'too-few-options', path: ['options'] }] : [];
}

function secretProblems({ secret, method, voiceMode }: Decision): FoundProblem[] {
  if (!secret) return [];
  const found: FoundProblem[] = [];
  if (method === 'consent') found.push({ code: 'secret-consent', path: ['secret'] });
  if (voiceMode === 'mean' || voiceMode === 'double') {
    found.push({ code: 'secret-needs-single-voices', path: ['voiceMode'] });
  }
  return found;
}

function timeProblems({ opensAt, closesAt }: Decision, now: Date): FoundProblem[] {
  if (closesAt === null) return [{ code: 'no-closing-time', path: ['closesAt'] }];
  const begins = opensAt === null ? now : new Date(opensAt);
  const isLate = new Date(closesAt) <= now || new Date(closesAt) <= begins;
  return isLate ? [{ code: 'closes-too-early', path: ['closesAt'] }] : [];
}

/** Everything that is still wrong with a draft; an empty list: it can be opened now. */
export function openingProblems(
  decision: Decision,
  voices: readonly DecisionVoice[],
  now: Date,
): FoundProblem[] {
  const nobody: FoundProblem[] =
    voices.length === 0 ? [{ code: 'no-voices', path: ['electorate'] }] : [];
  const { faults } = readRecord(openRecord({ decision, voices, ballots: [] }));
  return [
    ...nobody,
    ...optionProblems(decision),
    ...secretProblems(decision),
    ...timeProblems(decision, now),
    ...faults.map(({ code, path }) => ({ code, path: [...path] })),
  ];
}
