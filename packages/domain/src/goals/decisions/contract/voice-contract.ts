import { z } from 'zod';
import { Email } from '../../../access/index.ts';
import {
  BallotId,
  DecisionId,
  endpoint,
  Instant,
  requiredText,
  VoiceId,
} from '../../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../../inventory/index.ts';
import { ConsentPhase, DecisionOutcome, VoiceDraft } from '../course/decision.ts';
import { BallotRemarks } from '../course/ballot.ts';
import { PublishedRecord } from './decision-result.ts';
import { GermanClock } from './decision-contract.ts';

const ofDecision = ofNeighbourhood.extend({ decisionId: DecisionId });
const ofVoice = ofDecision.extend({ voiceId: VoiceId });
const reading = { kind: 'member', action: 'decision.read' } as const;
const writing = { kind: 'member', action: 'decision.edit' } as const;
const discussing = { kind: 'member', action: 'decision.discuss' } as const;

export const addVoice = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices',
  summary:
    'Let another voice join an open decision, where that was agreed before; else `no-late-joiners`',
  audience: writing,
  params: ofDecision,
  body: VoiceDraft,
  reply: Changed.extend({ id: VoiceId }),
});

export const strikeVoice = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices/:voiceId/strike',
  summary:
    'Strike a voice, whose ballot is void then, with the reason; refused with `voted-in-secret`',
  audience: writing,
  params: ofVoice,
  body: z.object({ reason: requiredText(500) }),
  reply: Changed,
});

export const setPresence = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/presence',
  summary: 'Say of voices whether they are in the room; of others nothing changes',
  audience: writing,
  params: ofDecision,
  body: z.object({
    voices: z
      .array(z.object({ voiceId: VoiceId, present: z.boolean() }))
      .min(1)
      .max(1000),
  }),
  reply: z.object({ present: z.int() }),
});

const MadeLink = z.object({ voiceId: VoiceId, name: z.string(), link: z.url() });

export const makeVoiceLinks = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/links',
  summary:
    'Personal links to vote without an account, shown this once and mailed where an address is given; earlier ones of these voices end',
  audience: writing,
  params: ofDecision,
  body: z.object({
    /** `null`: of all voices. */
    voices: z
      .array(z.object({ voiceId: VoiceId, email: Email.nullable() }))
      .max(1000)
      .nullable(),
  }),
  reply: Changed.extend({ links: z.array(MadeLink), mailed: z.int(), expiresAt: Instant }),
});

export const revokeVoiceLink = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices/:voiceId/link',
  summary: 'Take a personal link back',
  audience: writing,
  params: ofVoice,
  reply: Changed,
});

export const setProxy = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices/:voiceId/proxy',
  summary:
    'Let another voice vote for this one, or no longer; refused with `proxy-chain`, `proxy-to-oneself`, `too-many-proxies` or `proxies-off`',
  audience: { kind: 'member', action: 'decision.proxy' },
  params: ofVoice,
  body: z.object({ holder: VoiceId.nullable() }),
  reply: Changed,
});

const Entered = z.object({
  voiceId: VoiceId,
  state: z.enum(['voted', 'abstained', 'invalid']),
  values: z.unknown().optional(),
  remarks: BallotRemarks.default({ reasons: {}, harmedAim: '' }),
});

export const enterBallots = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/entered-ballots',
  summary:
    'Enter ballots from paper or from a meeting; they count once a second person has compared them',
  audience: writing,
  params: ofDecision,
  body: z.object({
    way: z.enum(['paper', 'recorded']),
    textVersion: z.int(),
    ballots: z.array(Entered).min(1).max(1000),
  }),
  reply: Changed,
});

export const settleBallots = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/entered-ballots/settle',
  summary:
    'Confirm entered ballots after comparing them, or turn them down; confirming is refused with `same-person` for whoever entered them',
  audience: writing,
  params: ofDecision,
  body: z.object({
    ballots: z
      .array(z.object({ id: BallotId, agrees: z.boolean() }))
      .min(1)
      .max(1000),
  }),
  reply: Changed,
});

export const addPost = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/posts',
  summary: 'Ask, react or answer while a proposal is talked over; nothing of it is ever removed',
  audience: discussing,
  params: ofDecision,
  body: z.object({
    kind: z.enum(['question', 'reaction', 'answer']),
    text: requiredText(2000),
    /** For which voice; `null`: the moderation. */
    voiceId: VoiceId.nullable(),
  }),
  reply: z.object({ id: z.uuid() }),
});

export const moveConsent = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/phase',
  summary: 'Lead a proposal on: to reactions, into a round, to its end, or on to somebody else',
  audience: writing,
  params: ofDecision,
  body: z.discriminatedUnion('move', [
    z.object({ move: z.literal('begin-reactions') }),
    z.object({ move: z.literal('begin-round'), closesAt: GermanClock }),
    z.object({ move: z.literal('end-round') }),
    z.object({ move: z.literal('pass-on'), to: requiredText(300), reason: requiredText(500) }),
  ]),
  reply: Changed.extend({ phase: ConsentPhase }),
});

export const testObjection = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/voices/:voiceId/objection-test',
  summary:
    'Record what the group found of an objection: how many found that it harms the aim. Refused with `group-must-test` where fewer than half of the voices took part',
  audience: writing,
  params: ofVoice,
  body: z.object({
    /** How many voices took part in the test, and how many found the objection to hold. */
    tested: z.int().min(1).max(1000),
    holds: z.int().min(0).max(1000),
    result: requiredText(1000),
  }),
  reply: Changed.extend({ closed: z.boolean() }),
});

export const concludeDecision = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/outcome',
  summary: 'Write what people made of the count; the count itself stays as it is',
  audience: writing,
  params: ofDecision,
  body: z.object({ version: z.int(), outcome: DecisionOutcome }),
  reply: Changed,
});

export const exportRecord = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/record',
  summary:
    'The record, to be counted again by `augenhoehe tally`; refused with `no-result` or `sealed`',
  audience: reading,
  params: ofDecision,
  reply: PublishedRecord,
});
