import { BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { DecisionFacts, DecisionSheet } from '@augenhoehe/domain/goals';
import { areWeighted, clockInGermany, hasOneProposal } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import { type Actors, draftVoices, personLine } from './draft-voices.ts';
import { weightIn } from './draft-weights.ts';
import { optionLines, passiveLine, proposalLine } from './draft-options.ts';

const Line = z.object({ text: z.string(), detail: z.string() });

/** What is filled in for a decision; shares as „2/3“, nothing as an empty text. */
export const DecisionDraft = z.object({
  method: z.enum([
    'consensing',
    'consent',
    'yes_no',
    'gradients',
    'score',
    'dots',
    'approval',
    'schulze',
  ]),
  question: z.string(),
  explanation: z.string(),
  /** Where there is one to answer. */
  proposal: Line,
  /** Where one is chosen among several. */
  options: z.array(Line),
  passive: Line,
  bodyId: z.string(),
  cooperationId: z.string(),
  goalId: z.string(),
  actors: z.array(z.string()),
  /** One a line; after a comma the organisation or the bank. */
  persons: z.string(),
  isWeighted: z.boolean().default(false),
  /** What is written for a voice, by its key. */
  weights: z.record(z.string(), z.string()).default({}),
  voiceMode: z.enum(['delegate', 'mean', 'double', 'person']),
  secret: z.boolean(),
  resultsHidden: z.boolean(),
  lateJoiners: z.boolean(),
  silenceIsConsent: z.boolean(),
  proxiesPerHolder: z.int(),
  opensAt: z.string(),
  closesAt: z.string(),
  quorum: z.string(),
  majority: z.string(),
  base: z.enum(['yes_no', 'yes_no_abstain', 'cast', 'entitled', 'entitled_present']),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** @param closesAt what a German clock shows */
export function emptyDecision(passive: string, closesAt: string): DecisionDraft {
  const line = { text: '', detail: '' };
  return {
    method: 'consensing',
    question: '',
    explanation: '',
    proposal: line,
    options: [line, line],
    passive: { text: passive, detail: '' },
    bodyId: '',
    cooperationId: '',
    goalId: '',
    actors: [],
    persons: '',
    isWeighted: false,
    weights: {},
    voiceMode: 'delegate',
    secret: false,
    resultsHidden: false,
    lateJoiners: false,
    silenceIsConsent: false,
    proxiesPerHolder: 1,
    opensAt: '',
    closesAt,
    quorum: '1/2',
    majority: '1/2',
    base: 'yes_no',
  };
}

/** As the server takes it. */
export function factsOfDraft(draft: DecisionDraft, actors: Actors): DecisionFacts {
  const { method, quorum, majority, opensAt, closesAt } = draft;
  return {
    question: draft.question,
    explanation: draft.explanation,
    method,
    options: hasOneProposal(method)
      ? [proposalLine(draft)]
      : [...optionLines(draft), ...(method === 'consensing' ? [passiveLine(draft)] : [])],
    majority: method === 'yes_no' ? shareOf(majority) : null,
    base: draft.base,
    quorum: shareOf(quorum),
    voiceMode: draft.voiceMode,
    secret: draft.secret,
    resultsHidden: draft.resultsHidden,
    lateJoiners: draft.lateJoiners,
    proxiesPerHolder: proxiesIn(draft),
    silenceIsConsent: method === 'consent' && draft.silenceIsConsent,
    bodyId: draft.bodyId === '' ? null : BodyId.parse(draft.bodyId),
    cooperationId: draft.cooperationId === '' ? null : CooperationId.parse(draft.cooperationId),
    goalId: draft.goalId === '' ? null : draft.goalId,
    electorate: draftVoices(draft, actors).map(({ key, voice }) => ({
      ...voice,
      // What is no weight is refused, and never taken for another one.
      weight: weightIn(draft, key) ?? 0,
    })),
    opensAt: opensAt === '' ? null : opensAt,
    closesAt: closesAt === '' ? null : closesAt,
  };
}

/** A secret ballot is nobody else's. */
function proxiesIn({ secret, proxiesPerHolder }: DecisionDraft): number {
  return secret ? 0 : proxiesPerHolder;
}

function shareOf(written: string): { num: number; den: number } | null {
  const [num, den] = written.split('/').map(Number);
  return num === undefined || den === undefined ? null : { num, den };
}

function writtenShare(share: { num: number; den: number } | null): string {
  return share === null ? '' : `${share.num}/${share.den}`;
}

function clockOf(instant: string | null): string {
  return instant === null ? '' : clockInGermany(new Date(instant));
}

/** Who votes: once it was opened, the voices that still stand. */
function electorateOf({ electorate, voices }: DecisionSheet): DecisionSheet['electorate'] {
  return voices.length === 0
    ? electorate
    : voices.filter(({ struckReason }) => struckReason === null);
}

/** What was saved, to be filled in further or improved for another round. */
export function draftOfSheet(sheet: DecisionSheet, actors: Actors): DecisionDraft {
  const { paper } = sheet;
  const electorate = electorateOf(sheet);
  const start = emptyDecision('', clockOf(paper.closesAt));
  const lines = paper.options.map(({ text, detail, passive }) => ({ text, detail, passive }));
  const passive = lines.find((line) => line.passive);
  const choices = lines
    .filter((line) => !line.passive)
    .map(({ text, detail }) => ({ text, detail }));
  return {
    ...start,
    ...rulesOf(paper),
    proposal: choices[0] ?? start.proposal,
    options: choices.length === 0 ? start.options : choices,
    passive: { text: passive?.text ?? '', detail: passive?.detail ?? '' },
    bodyId: sheet.bodyId ?? '',
    cooperationId: sheet.cooperationId ?? '',
    goalId: sheet.goalId ?? '',
    actors: electorate.flatMap(({ kind, actorId }) =>
      kind === 'organisation' && actorId !== null ? [actorId] : [],
    ),
    persons: electorate
      .filter(({ kind }) => kind === 'person')
      .map((person) => personLine(person, actors))
      .join('\n'),
    isWeighted: areWeighted(electorate),
    weights: Object.fromEntries(
      electorate.map((voice) => [
        voice.kind === 'organisation' ? (voice.actorId ?? '') : personLine(voice, actors),
        String(voice.weight),
      ]),
    ),
  };
}

function rulesOf(paper: DecisionSheet['paper']): Partial<DecisionDraft> {
  return {
    method: paper.method,
    question: paper.question,
    explanation: paper.explanation,
    voiceMode: paper.voiceMode,
    secret: paper.secret,
    resultsHidden: paper.resultsHidden,
    lateJoiners: paper.lateJoiners,
    silenceIsConsent: paper.silenceIsConsent,
    proxiesPerHolder: paper.proxiesPerHolder,
    opensAt: clockOf(paper.opensAt),
    quorum: writtenShare(paper.quorum),
    majority: paper.majority === null ? '1/2' : writtenShare(paper.majority),
    base: paper.base,
  };
}
