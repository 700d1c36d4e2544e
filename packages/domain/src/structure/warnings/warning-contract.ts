import { z } from 'zod';
import {
  AcceptedWarningId,
  ActorId,
  BodyId,
  CooperationId,
  endpoint,
  PlainDate,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { AcceptedWarning } from './accepted-warning.ts';
import { EarlyWarning, WarningKey } from './early-warning.ts';

const accepting = { kind: 'member', action: 'warning.accept' } as const;

/** What was said of a warning, and whether it still covers it. */
export const Acceptance = z.object({
  id: AcceptedWarningId,
  standing: z.enum(['holds', 'look-again', 'changed']),
  reason: z.string(),
  on: PlainDate,
  /** Who said so; `null`: nobody knows any more. */
  by: z.string().nullable(),
  lookAgainOn: PlainDate.nullable(),
});
export type Acceptance = z.infer<typeof Acceptance>;

export const ShownWarning = z.object({
  warning: EarlyWarning,
  acceptance: Acceptance.nullable(),
});
export type ShownWarning = z.infer<typeof ShownWarning>;

export const listWarnings = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/warnings',
  summary: 'Early warnings from what this member sees, with what is so on purpose and why',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    warnings: z.array(ShownWarning),
    can: z.object({ accept: z.boolean() }),
  }),
});

export const acceptWarning = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/warnings/accepted',
  summary:
    'Say that a warning is so on purpose, and why; refused with `no-such-warning` where it is gone by now, with `already-accepted` where somebody else was faster',
  audience: accepting,
  params: ofNeighbourhood,
  body: z.object({
    warning: WarningKey,
    subject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cooperation'), id: CooperationId }),
      z.object({ kind: z.literal('body'), id: BodyId }),
      z.object({ kind: z.literal('actor'), id: ActorId }),
      z.object({ kind: z.literal('neighbourhood') }),
    ]),
    reason: AcceptedWarning.shape.reason,
    lookAgainOn: AcceptedWarning.shape.lookAgainOn,
  }),
  reply: Changed.extend({ id: AcceptedWarningId }),
});

export const reopenWarning = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/warnings/accepted/:acceptedWarningId',
  summary: 'Show a warning again that was so on purpose',
  audience: accepting,
  params: ofNeighbourhood.extend({ acceptedWarningId: AcceptedWarningId }),
  reply: Changed,
});
