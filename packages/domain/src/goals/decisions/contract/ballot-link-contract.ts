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
    /** Who could vote for the own voice; `null`: nobody can here, or no longer. */
    holders: z.array(z.object({ id: VoiceId, name: z.string() })).nullable(),
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

export const lendByLink = endpoint({
  method: 'POST',
  path: '/api/ballots/proxy',
  summary:
    'Let another voice vote for the one of a personal link, or no longer; refused with `link-not-valid` or as with an account',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken, holder: VoiceId.nullable() }),
  reply: z.object({ holder: z.object({ id: VoiceId, name: z.string() }).nullable() }),
});
