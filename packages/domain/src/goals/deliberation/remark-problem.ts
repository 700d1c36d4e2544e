import type { Remark, RemarkFacts, RemarkFate, RemarkKind } from './remark.ts';

export type RemarkProblem =
  | 'answer-without-question'
  | 'reaction-without-stance'
  | 'amendment-without-passage'
  | 'amendment-changes-nothing';

/** What is wrong with a remark as a whole. Only what its kind has is kept. */
export function remarkProblem(facts: RemarkFacts): RemarkProblem | null {
  if (facts.kind === 'answer' && facts.replyToId === null) return 'answer-without-question';
  if (facts.kind === 'reaction' && facts.stance === null) return 'reaction-without-stance';
  if (facts.kind !== 'amendment') return null;
  if (facts.field === null || facts.passage === '') return 'amendment-without-passage';
  return facts.passage === facts.replacement ? 'amendment-changes-nothing' : null;
}

const fates: Readonly<Record<RemarkKind, readonly RemarkFate[]>> = {
  proposal: ['accepted', 'declined', 'withdrawn'],
  question: ['withdrawn'],
  answer: ['withdrawn'],
  reaction: ['withdrawn'],
  amendment: ['accepted', 'declined', 'withdrawn'],
  objection: ['integrated', 'stands', 'withdrawn'],
};

/** What can become of a remark of this kind. */
export function fatesOf(kind: RemarkKind): readonly RemarkFate[] {
  return fates[kind];
}

/** Whoever is not followed, or whose objection is worked in, is told why or how. */
export function fateNeedsReason(fate: RemarkFate): boolean {
  return fate === 'declined' || fate === 'integrated' || fate === 'stands';
}

export type FateProblem = 'remark-settled' | 'fate-unfit' | 'fate-without-reason';

/** Why this cannot become of a remark; `null`: it can. What is settled stays so. */
export function fateProblem(
  remark: Pick<Remark, 'kind' | 'fate'>,
  { fate, reason }: { readonly fate: RemarkFate; readonly reason: string },
): FateProblem | null {
  if (remark.fate !== 'open') return 'remark-settled';
  if (!fates[remark.kind].includes(fate)) return 'fate-unfit';
  return fateNeedsReason(fate) && reason === '' ? 'fate-without-reason' : null;
}
