import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { signIn } from '@augenhoehe/domain/access';
import { z } from 'zod';

const Answer = z.object({ twoFactorRedirect: z.literal(true) });

/** Whether the sign-in is complete, or the library asks for a code. */
export function nextStepIn(answer: unknown): ReplyOf<typeof signIn> {
  return { next: Answer.safeParse(answer).success ? 'second-factor' : 'done' };
}
