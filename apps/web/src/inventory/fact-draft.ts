import { ActorFacts, Position } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** Facts while somebody writes: nothing is too long or too short yet. */
const Writing = ActorFacts.extend({
  name: z.string(),
  email: z.string(),
  web: z.string(),
  position: Position.nullable(),
});

/** An edit in progress: what is written, what was there when it began, and the source. */
export const FactDraft = z.object({ facts: Writing, was: Writing, source: z.string() });
export type FactDraft = z.infer<typeof FactDraft>;
