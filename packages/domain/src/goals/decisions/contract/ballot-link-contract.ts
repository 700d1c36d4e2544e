import { z } from 'zod';
import { LinkToken } from '../../../access/index.ts';
import { endpoint, Instant, VoiceId } from '../../../contract/index.ts';
import { Acknowledged, BallotGiven, BallotPaper, OwnVoice } from './ballot-paper.ts';

export const lookAtBallot = endpoint({
  method: 'POST',
  path: '/api/ballots/look',
  summary:
    'The decision that a personal link leads to, for the voice it was made for; refused with `link-not-valid`',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  reply: z.object({
    neighbourhood: z.object({ name: z.string(), city: z.string() }),
    paper: BallotPaper,
    /** The own voice first, then those that lent their vote. */
    mine: z.array(OwnVoice),
    expiresAt: Instant,
  }),
});

export const castByLink = endpoint({
  method: 'POST',
  path: '/api/ballots/cast',
  summary: 'Vote by a personal link; refused with `link-not-valid` or as with an account',
  audience: { kind: 'anyone' },
  body: z.object({
    token: LinkToken,
    /** A voice that lent its vote; `null`: the own one. */
    voiceId: VoiceId.nullable(),
    ballot: BallotGiven,
  }),
  reply: Acknowledged,
});
