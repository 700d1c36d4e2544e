import { type BallotDraft, emptyDraft, type Why } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';
import type { FilledBallot } from './filled-ballot.ts';

/** A ballot that was handed in, to be changed. */
export interface EarlierBallot extends FilledBallot {
  readonly remarks: {
    readonly reasons: Readonly<Record<string, Why>>;
    readonly harmedAim: string;
  };
}

/** What was filled in; what does not fit the paper any more is left out. */
export function draftOfBallot(
  { method, options }: BallotPaper,
  { state, values, remarks }: EarlierBallot,
): BallotDraft {
  const draft: BallotDraft = {
    ...emptyDraft,
    abstains: state === 'abstained',
    harmedAim: remarks.harmedAim,
    whys: { ...remarks.reasons },
  };
  if (typeof values === 'string' || typeof values === 'number') {
    return { ...draft, choice: String(values) };
  }
  const ids = options.map(({ id }) => id);
  if (Array.isArray(values)) {
    return method === 'approval'
      ? { ...draft, approved: ids.filter((id) => values.includes(id)) }
      : {
          ...draft,
          ranking: values
            .filter((place) => Array.isArray(place))
            .map((place) => place.filter((id: unknown): id is string => typeof id === 'string')),
        };
  }
  if (typeof values !== 'object' || values === null) return draft;
  const entries = Object.entries(values);
  return {
    ...draft,
    choice: textAt(entries, 'kind'),
    reason: textAt(entries, 'reason'),
    ratings: Object.fromEntries(
      entries.flatMap(([id, value]) =>
        ids.includes(id) && (typeof value === 'number' || value === null)
          ? [[id, value] as const]
          : [],
      ),
    ),
  };
}

function textAt(entries: readonly (readonly [string, unknown])[], key: string): string {
  const value = entries.find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}
