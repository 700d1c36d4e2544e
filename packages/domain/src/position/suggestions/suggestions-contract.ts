import { z } from 'zod';
import { ResourceKey } from '../../catalogue/index.ts';
import { ActorId, endpoint, Instant } from '../../contract/index.ts';
import { DismissalReason, ofNeighbourhood } from '../../inventory/index.ts';
import { NamedActor } from './named-actor.ts';
import { SuggestionMode } from './suggestion-mode.ts';
import { SuggestionPart } from './suggestion-part.ts';
import { Way } from './way-contract.ts';

const Suggestion = z.object({
  partner: NamedActor,
  points: z.int(),
  /** What the points add up from. */
  parts: z.array(SuggestionPart),
  /** `null`: nobody leads there. */
  way: Way.nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** As many as somebody can think about. */
export const suggestionsAtMost = 30;

export const listSuggestions = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/network/suggestions',
  summary: 'With whom an actor could work, each with reasons, points and the way there',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: z.object({ for: ActorId, mode: SuggestionMode.default('near') }),
  reply: z.object({
    actor: NamedActor.extend({ offers: z.array(ResourceKey), needs: z.array(ResourceKey) }),
    /** The first of them, most points first, else by name. */
    suggestions: z.array(Suggestion),
    /** How many there are in each mode. */
    counts: z.object({ near: z.int(), 'second-glance': z.int() }),
    /** What was dismissed and why; empty for those who could not take it back. */
    dismissed: z.array(
      z.object({
        partner: NamedActor,
        reason: DismissalReason,
        note: z.string(),
        dismissedAt: Instant,
      }),
    ),
    can: z.object({ approach: z.boolean(), dismiss: z.boolean() }),
  }),
});
export type SuggestionsReply = z.infer<typeof listSuggestions.reply>;
