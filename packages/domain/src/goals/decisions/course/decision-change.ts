import { z } from 'zod';

/** Its question. */
const decision = z.string();
/** The name of a voice. */
const voice = z.string();
const reason = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of decisions; that somebody voted it never says. */
export const DecisionChange = z.discriminatedUnion('kind', [
  change('decision.added', z.object({ decision })),
  change('decision.edited', z.object({ decision })),
  change('decision.opened', z.object({ decision, voices: z.int() })),
  change('decision.extended', z.object({ decision, reason })),
  change('decision.withdrawn', z.object({ decision, reason })),
  change('decision.text-corrected', z.object({ decision, reason })),
  change('decision.closed', z.object({ decision })),
  change('decision.voice-joined', z.object({ decision, voice })),
  change('decision.voice-struck', z.object({ decision, voice, reason })),
  change('decision.presence', z.object({ decision, count: z.int() })),
  change('decision.links-made', z.object({ decision, count: z.int() })),
  change('decision.link-revoked', z.object({ decision, voice })),
  change('decision.proxy-given', z.object({ decision, voice, holder: z.string() })),
  change('decision.proxy-ended', z.object({ decision, voice })),
  change('decision.standing-proxy-given', z.object({ voice, holder: z.string() })),
  change('decision.standing-proxy-ended', z.object({ voice, holder: z.string() })),
  change('decision.ballots-entered', z.object({ decision, count: z.int() })),
  change('decision.ballots-settled', z.object({ decision, confirmed: z.int(), refused: z.int() })),
  change('decision.phase', z.object({ decision, phase: z.string(), round: z.int() })),
  change('decision.objection-tested', z.object({ decision, voice, closed: z.boolean() })),
  change('decision.passed-on', z.object({ decision, to: z.string(), reason })),
  change('decision.concluded', z.object({ decision })),
]);
export type DecisionChange = z.infer<typeof DecisionChange>;
