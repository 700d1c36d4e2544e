import { z } from 'zod';
import {
  actorTypeGroups,
  fieldsOfAction,
  targetGroupTerms,
  type Term,
} from '../../catalogue/index.ts';
import { Instant, text } from '../../contract/index.ts';

/** Where somebody could be missing: a group of actors, a field of action, a target group. */
export const GapKind = z.enum(['group', 'field', 'target']);
export type GapKind = z.infer<typeof GapKind>;

/** „Alle Bewohnerinnen und Bewohner“: no group that one could fail to reach, and no cover for one. */
export const everybodyKey = 'zg.alle';

/** All that is looked at for completeness, in the order of the catalogue. */
export const gapTerms: Readonly<Record<GapKind, readonly Term[]>> = {
  group: actorTypeGroups,
  field: fieldsOfAction,
  target: targetGroupTerms.filter(({ key }) => key !== everybodyKey),
};

/** `absent`: somebody has looked, there is nobody here. `not-searched`: nobody has looked yet. */
export const GapAnswer = z.enum(['absent', 'not-searched']);
export type GapAnswer = z.infer<typeof GapAnswer>;

export const GapMark = z.object({
  answer: GapAnswer,
  note: text(500),
  markedAt: Instant,
  /** Name of who marked it; `null` when nobody knows any more. */
  markedBy: z.string().nullable(),
});
export type GapMark = z.infer<typeof GapMark>;

/**
 * - `filled`: somebody is entered
 * - `open`: nobody is entered, and nobody has said why
 * - `not-searched`: nobody is entered, and nobody has looked yet
 * - `absent`: checked, there is nobody here
 * - `recheck`: checked more than twelve months ago
 * - `outdated`: checked, yet somebody has been entered since
 */
export const GapStanding = z.enum([
  'filled',
  'open',
  'not-searched',
  'absent',
  'recheck',
  'outdated',
]);
export type GapStanding = z.infer<typeof GapStanding>;

/** @param staleBefore what was marked before is to be looked at again */
export function gapStanding(
  actors: number,
  mark: Pick<GapMark, 'answer' | 'markedAt'> | null,
  staleBefore: Date,
): GapStanding {
  if (mark?.answer !== 'absent') return actors > 0 ? 'filled' : (mark?.answer ?? 'open');
  if (actors > 0) return 'outdated';
  return new Date(mark.markedAt) < staleBefore ? 'recheck' : 'absent';
}
