import { z } from 'zod';
import { type DraftStep, DraftSteps } from './draft-step.ts';

/** How far back somebody can go. */
const most = 50;

/** The steps of a draft, what they were before, and what was taken back, the latest last. */
export const StepHistory = z.object({
  steps: DraftSteps,
  past: z.array(DraftSteps).max(most),
  future: z.array(DraftSteps).max(most),
});
export type StepHistory = z.infer<typeof StepHistory>;

export const noSteps: StepHistory = { steps: [], past: [], future: [] };

/** Other steps; whatever was taken back before is gone. */
export function withSteps({ steps, past }: StepHistory, next: readonly DraftStep[]): StepHistory {
  return { steps: [...next], past: [...past, steps].slice(-most), future: [] };
}

export function undoStep({ steps, past, future }: StepHistory): StepHistory {
  const before = past.at(-1);
  if (before === undefined) return { steps, past, future };
  return { steps: before, past: past.slice(0, -1), future: [...future, steps] };
}

export function redoStep({ steps, past, future }: StepHistory): StepHistory {
  const after = future.at(-1);
  if (after === undefined) return { steps, past, future };
  return { steps: after, past: [...past, steps], future: future.slice(0, -1) };
}
