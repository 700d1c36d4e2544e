import { z } from 'zod';
import { mostResistance } from './consensing.ts';
import { mostDots } from './dots.ts';
import { gradients } from './gradients.ts';
import { mostScore } from './score.ts';
import { baseKinds } from './yes-no.ts';

export const recordFormat = 'augenhoehe-decision/1' as const;

/** One ballot an organisation; the mean of its persons; persons and organisations; one ballot a person. */
export const voiceModes = ['delegate', 'mean', 'double', 'person'] as const;

export const decisionMethods = [
  'yes_no',
  'consensing',
  'consent',
  'gradients',
  'score',
  'dots',
  'approval',
  'schulze',
] as const;

/** What one voice weighs at most. */
export const weightAtMost = 1000;

const Id = z.string().min(1).max(200);
const Text = z.string().max(10_000);
const Reason = Text.refine((reason) => reason.trim() !== '', { params: { code: 'empty' } });

const Share = z.object({ num: z.int().min(0).max(1000), den: z.int().min(1).max(1000) });

const Entitled = z.object({
  voice: Id,
  organisation: Id.optional(),
  weight: z.int().min(1).max(weightAtMost).optional(),
});

function rating(most: number) {
  return z.record(z.string(), z.int().min(0).max(most).nullable());
}

const ConsentGiven = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['consent', 'stands_aside']), reason: Text.optional() }),
  z.object({ kind: z.enum(['consent_with_concern', 'objection']), reason: Reason }),
]);

function recordOf<Method extends (typeof decisionMethods)[number], Values extends z.ZodType>(
  method: Method,
  values: Values,
) {
  return z.object({
    format: z.literal(recordFormat),
    question: Text,
    method: z.literal(method),
    options: z.array(z.object({ id: Id, text: Text, passive: z.boolean().optional() })).max(200),
    majority: Share.optional(),
    base: z.enum(baseKinds).optional(),
    quorum: Share.optional(),
    present: z.int().min(0).optional(),
    voiceMode: z.enum(voiceModes),
    entitled: z.array(Entitled).max(10_000),
    ballots: z
      .array(
        z.discriminatedUnion('state', [
          z.object({ voice: Id, state: z.literal('voted'), values }),
          z.object({ voice: Id, state: z.enum(['abstained', 'invalid']) }),
        ]),
      )
      .max(10_000),
    result: z.record(z.string(), z.unknown()).optional(),
  });
}

/** A decision with all that counting it again takes. */
export const DecisionRecord = z.discriminatedUnion('method', [
  recordOf('yes_no', z.enum(['yes', 'no'])),
  recordOf('consensing', rating(mostResistance)),
  recordOf('consent', ConsentGiven),
  recordOf('gradients', z.int().min(1).max(gradients)),
  recordOf('score', rating(mostScore)),
  recordOf('dots', rating(mostDots)),
  recordOf('approval', z.array(Id).max(200)),
  recordOf('schulze', z.array(z.array(Id).max(200)).max(200)),
]);
export type DecisionRecord = z.infer<typeof DecisionRecord>;
export type DecisionMethod = DecisionRecord['method'];

/** What a ballot says that was not an abstention. */
export type BallotValues = Extract<DecisionRecord['ballots'][number], { state: 'voted' }>['values'];
