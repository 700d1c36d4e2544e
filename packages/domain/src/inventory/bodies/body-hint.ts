import { z } from 'zod';
import { TieTypeKey } from '../../catalogue/index.ts';
import { PlainDate } from '../../contract/index.ts';
import { NamedActor } from './named-actor.ts';

/** What whoever chairs holds over a member. */
const Hold = z.object({ type: TieTypeKey, over: NamedActor });

/** w06 */
export const QuietHint = z.object({
  kind: z.literal('quiet'),
  missing: z.enum(['meeting', 'minutes', 'both']),
  lastMetOn: PlainDate.nullable(),
  lastMinutesOn: PlainDate.nullable(),
  /** On which two cycles rest; `null`: not known, half a year is taken. */
  meetingsPerYear: z.int().nullable(),
});

/** Of a working group; w11 below three and above twelve. */
export const SizeHint = z.object({
  kind: z.literal('size'),
  fit: z.enum(['much-too-small', 'small', 'large']),
  members: z.int(),
});

/** w19: chairs, decides, and finances or carries members. */
export const OneHandHint = z.object({
  kind: z.literal('one-hand'),
  chair: NamedActor,
  holds: z.array(Hold),
});

/** w20 */
export const NoNewcomersHint = z.object({
  kind: z.literal('no-newcomers'),
  months: z.int(),
  /** When the last one came. */
  latest: PlainDate,
});

/** What to look at in a body. A next step, never a verdict. */
export const BodyHint = z.discriminatedUnion('kind', [
  QuietHint,
  SizeHint,
  OneHandHint,
  /** Chairs, and finances or carries members. */
  z.object({ kind: z.literal('partial-chair'), chair: NamedActor, holds: z.array(Hold) }),
  NoNewcomersHint,
  /** Seats that nobody has taken, by their functions. */
  z.object({ kind: z.literal('vacant'), functions: z.array(z.string()) }),
]);
export type BodyHint = z.infer<typeof BodyHint>;

/** The early warning of the catalogue that a hint is, if it is one. */
export function warningOfBodyHint(hint: BodyHint): 'w06' | 'w11' | 'w19' | 'w20' | null {
  switch (hint.kind) {
    case 'quiet':
      return 'w06';
    case 'size':
      return hint.fit === 'small' ? null : 'w11';
    case 'one-hand':
      return 'w19';
    case 'no-newcomers':
      return 'w20';
    case 'partial-chair':
    case 'vacant':
      return null;
  }
}
