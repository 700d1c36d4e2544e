import { z } from 'zod';
import { GoalId, Instant, requiredText, ShownGoalId, text } from '../../contract/index.ts';

/** What of a goal is told beside its words, how it stands and since when; each is chosen. */
export const ShownPart = z.enum(['change', 'figures', 'decisions', 'measures', 'parties']);
export type ShownPart = z.infer<typeof ShownPart>;

/** What somebody with the right to do so chose to tell of a goal. */
export const ShownChoice = z.object({
  /** In plain words for everybody; may be empty. */
  words: text(600),
  parts: z
    .array(ShownPart)
    .max(ShownPart.options.length)
    .transform((parts) => ShownPart.options.filter((part) => parts.includes(part))),
});
export type ShownChoice = z.infer<typeof ShownChoice>;

/** A goal on the public page. */
export const ShownGoal = ShownChoice.extend({
  id: ShownGoalId,
  goalId: GoalId,
  /** The goal's words as they were released; shown until somebody releases others. */
  text: requiredText(500),
  /** Fingerprints of every text that was read and released with it. */
  released: z.array(z.string().length(64)).max(2000),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ShownGoal = z.infer<typeof ShownGoal>;
