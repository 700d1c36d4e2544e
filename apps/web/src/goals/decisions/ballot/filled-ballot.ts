import type { BallotRemarks, BallotValues } from '@augenhoehe/domain/goals';
import type { BallotDraft, Why } from './ballot-draft.ts';
import { highResistance } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';

/** A ballot as it is handed in; what its values are depends on the method. */
export interface FilledBallot {
  readonly state: 'voted' | 'abstained' | 'invalid';
  readonly values?: unknown;
  readonly remarks?: BallotRemarks | undefined;
  /** It is an objection that blocks no more after the group tested it. */
  readonly isRefuted?: boolean;
}

interface GivenBallot {
  readonly state: 'voted' | 'abstained';
  readonly values?: BallotValues;
}

/** @param draft without `ballotFaults` */
export function filledBallot(paper: BallotPaper, draft: BallotDraft): GivenBallot {
  if (draft.abstains) return { state: 'abstained' };
  return { state: 'voted', values: valuesOf(paper, draft) };
}

function valuesOf({ method, options }: BallotPaper, draft: BallotDraft): BallotValues {
  switch (method) {
    case 'yes_no':
      return draft.choice === 'yes' ? 'yes' : 'no';
    case 'gradients':
      return Number(draft.choice);
    case 'consent':
      return consentOf(draft);
    case 'consensing':
    case 'score':
      return Object.fromEntries(options.map(({ id }) => [id, draft.ratings[id] ?? null]));
    case 'dots':
      return Object.fromEntries(options.map(({ id }) => [id, draft.ratings[id] ?? 0]));
    case 'approval':
      return options.map(({ id }) => id).filter((id) => draft.approved.includes(id));
    case 'schulze':
      return draft.ranking;
  }
}

function consentOf({ choice, reason }: BallotDraft): BallotValues {
  switch (choice) {
    case 'objection':
    case 'consent_with_concern':
      return { kind: choice, reason: reason.trim() };
    case 'stands_aside':
      return { kind: choice };
    default:
      return { kind: 'consent' };
  }
}

/** What was said about options against which the resistance is high. */
function whysOf({ method, secret }: BallotPaper, draft: BallotDraft): Record<string, Why> {
  if (method !== 'consensing' || secret || draft.abstains) return {};
  return Object.fromEntries(
    Object.entries(draft.whys).filter(
      ([id, { reason, lowers }]) =>
        (draft.ratings[id] ?? 0) >= highResistance && `${reason}${lowers}`.trim() !== '',
    ),
  );
}

/** What is said beside the values. */
export function remarksOf(paper: BallotPaper, draft: BallotDraft): BallotRemarks {
  const isObjection = paper.method === 'consent' && !draft.abstains && draft.choice === 'objection';
  return {
    reasons: whysOf(paper, draft),
    harmedAim: isObjection ? draft.harmedAim.trim() : '',
  };
}
