import { z } from 'zod';
import { DecisionId, endpoint, Instant, VoiceId } from '../../../contract/index.ts';
import { ofNeighbourhood } from '../../../inventory/index.ts';
import { ConsentPhase, DecisionState } from '../course/decision.ts';
import { Acknowledged, BallotGiven } from './ballot-paper.ts';

const ofDecision = ofNeighbourhood.extend({ decisionId: DecisionId });
const reading = { kind: 'member', action: 'decision.read' } as const;
const voting = { kind: 'member', action: 'decision.vote' } as const;

export const castBallot = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices/:voiceId/ballot',
  summary:
    'Vote for a voice that is one’s own or has lent its vote; the newest ballot counts, a secret one cannot be changed. Refused with `decision-closed`, `not-your-voice`, `voice-struck`, `already-voted`, `voted-itself`, `text-outdated` or `invalid-ballot`',
  audience: voting,
  params: ofDecision.extend({ voiceId: VoiceId }),
  body: BallotGiven,
  reply: Acknowledged,
});

export const showRoom = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/room',
  summary: 'What a screen in the room shows: who is here, how many have voted, never what',
  audience: reading,
  params: ofDecision,
  reply: z.object({
    state: DecisionState,
    phase: ConsentPhase.nullable(),
    round: z.int(),
    textVersion: z.int(),
    isVoting: z.boolean(),
    closesAt: Instant.nullable(),
    entitled: z.int(),
    present: z.int(),
    /** `null`: it is not told. */
    cast: z.int().nullable(),
    /** By the server's clock, so that a countdown is right on every screen. */
    now: Instant,
  }),
});
