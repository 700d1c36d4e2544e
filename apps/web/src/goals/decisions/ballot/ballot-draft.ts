import { mostDots } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { BallotPaper } from './ballot-paper.ts';

/** From here on the reason is asked for. */
export const highResistance = 8;

const Why = z.object({ reason: z.string(), lowers: z.string() });
export type Why = z.infer<typeof Why>;

/** What somebody has filled in so far, whatever the method; a part that it does not ask for stays empty. */
export const BallotDraft = z.object({
  abstains: z.boolean(),
  /** Yes or no, the kind of consent, the level of agreement. */
  choice: z.string(),
  /** With the choice. */
  reason: z.string(),
  harmedAim: z.string(),
  /** By option; `null` is an abstention on it alone. */
  ratings: z.record(z.string(), z.number().nullable()),
  /** By option, where the resistance is high. */
  whys: z.record(z.string(), Why),
  approved: z.array(z.string()),
  ranking: z.array(z.array(z.string())),
});
export type BallotDraft = z.infer<typeof BallotDraft>;

export const emptyDraft: BallotDraft = {
  abstains: false,
  choice: '',
  reason: '',
  harmedAim: '',
  ratings: {},
  whys: {},
  approved: [],
  ranking: [],
};

export type BallotFault =
  | 'no-choice'
  | 'no-reason'
  | 'no-harmed-aim'
  | 'not-rated'
  | 'no-dots'
  | 'too-many-dots'
  | 'no-order';

type Faults = Readonly<Record<string, BallotFault>>;
type Check = (draft: BallotDraft, options: BallotPaper['options']) => Faults;

const checks: Readonly<Record<BallotPaper['method'], Check>> = {
  yes_no: choiceFaults,
  gradients: choiceFaults,
  consent: consentFaults,
  consensing: ratingFaults,
  score: ratingFaults,
  dots: dotFaults,
  approval: () => ({}),
  schulze: ({ ranking }) => (ranking.length === 0 ? { ranking: 'no-order' } : {}),
};

/** What is missing before it can be handed in, by the name of its field. */
export function ballotFaults({ method, options }: BallotPaper, draft: BallotDraft): Faults {
  return draft.abstains ? {} : checks[method](draft, options);
}

function choiceFaults({ choice }: BallotDraft): Faults {
  return choice === '' ? { choice: 'no-choice' } : {};
}

function ratingFaults({ ratings }: BallotDraft, options: BallotPaper['options']): Faults {
  const left = options.filter(({ id }) => ratings[id] === undefined);
  return Object.fromEntries(left.map(({ id }) => [ratingField(id), 'not-rated'] as const));
}

/** Of an option, where each is rated. */
export function ratingField(optionId: string): string {
  return `ratings.${optionId}`;
}

function consentFaults({ choice, reason, harmedAim }: BallotDraft): Faults {
  if (choice === '') return { choice: 'no-choice' };
  const needsReason = choice === 'objection' || choice === 'consent_with_concern';
  return {
    ...(needsReason && reason.trim() === '' ? { reason: 'no-reason' as const } : {}),
    ...(choice === 'objection' && harmedAim.trim() === ''
      ? { harmedAim: 'no-harmed-aim' as const }
      : {}),
  };
}

export function dotsGiven({ ratings }: BallotDraft): number {
  return Object.values(ratings).reduce<number>((sum, dots) => sum + (dots ?? 0), 0);
}

function dotFaults(draft: BallotDraft): Faults {
  const given = dotsGiven(draft);
  if (given === 0) return { dots: 'no-dots' };
  return given > mostDots ? { dots: 'too-many-dots' } : {};
}
