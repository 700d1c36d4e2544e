import { z } from 'zod';
import { LinkToken } from '../../../access/index.ts';
import { endpoint, Instant, requiredText, VoiceId } from '../../../contract/index.ts';
import { DecisionOutcome } from '../course/decision.ts';
import { DecisionResult } from './decision-result.ts';
import { Concern, Objection, Post } from './decision-sheet.ts';
import { Acknowledged, BallotGiven, BallotPaper, OwnVoice } from './ballot-paper.ts';

const Talk = z.object({
  voices: z.array(z.object({ id: VoiceId, name: z.string() })),
  posts: z.array(Post),
  objections: z.array(Objection),
  concerns: z.array(Concern),
  can: z.object({ discuss: z.boolean() }),
});

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
    /** What was counted, once it is over, as far as those who took part may see it. */
    result: DecisionResult.nullable(),
    /** What people made of it. */
    outcome: DecisionOutcome.omit({ followUps: true }).nullable(),
    /** Of consent alone: what was asked and said about the proposal. */
    talk: Talk.nullable(),
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

export const sayByLink = endpoint({
  method: 'POST',
  path: '/api/ballots/say',
  summary:
    'Ask or react by a personal link while a proposal is talked over; refused with `link-not-valid`, `not-consent` or `decision-moved-on`',
  audience: { kind: 'anyone' },
  body: z.object({
    token: LinkToken,
    kind: z.enum(['question', 'reaction']),
    text: requiredText(2000),
  }),
  reply: z.object({ id: z.uuid() }),
});
