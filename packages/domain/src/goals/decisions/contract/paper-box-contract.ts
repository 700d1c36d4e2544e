import { z } from 'zod';
import { DecisionId, endpoint, PaperBoxId, VoiceId } from '../../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../../inventory/index.ts';
import { voicesAtMost } from '../course/decision.ts';
import { SameBallots } from '../course/paper-box.ts';

const ofDecision = ofNeighbourhood.extend({ decisionId: DecisionId });
const writing = { kind: 'member', action: 'decision.edit' } as const;

/** A box of secret ballots on paper that waits for a second person. */
export const PaperBoxShown = z.object({
  id: PaperBoxId,
  /** Who put a ballot in. */
  voices: z.array(VoiceId),
  ballots: z.array(SameBallots),
  /** Whether whoever looks entered it. */
  isOwn: z.boolean(),
});
export type PaperBoxShown = z.infer<typeof PaperBoxShown>;

export const enterPaperBox = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/paper-box',
  summary:
    'Enter a whole box of secret ballots on paper: who put one in and, apart from that, what they say; it counts once a second person has compared it. Refused with `box-uneven`, `box-too-small`, `box-waiting` or `box-has-voted`',
  audience: writing,
  params: ofDecision,
  body: z.object({
    textVersion: z.int(),
    voices: z.array(VoiceId).max(voicesAtMost),
    ballots: z.array(SameBallots).max(voicesAtMost),
  }),
  reply: Changed,
});

export const settlePaperBox = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/paper-box/settle',
  summary:
    'Put a box of paper ballots into the urn after comparing it, or turn it down; putting it in is refused with `same-person` for whoever entered it',
  audience: writing,
  params: ofDecision,
  body: z.object({ id: PaperBoxId, agrees: z.boolean() }),
  reply: Changed,
});
