import { z } from 'zod';
import { Formality, TieLevel, TieTypeKey } from '../catalogue/index.ts';
import history from './hafergraben-history.json' with { type: 'json' };

const Key = z.string().min(1);
const Months = z.int().min(0);
const Between = z.object({ from: Key, to: Key, monthsAgo: Months });
const Strength = { level: TieLevel, formality: Formality };

/** How the fictional neighbourhood came to be what it is, in months before today. */
const SampleHistory = z.object({
  /** Organisations that were entered later than the others. */
  joined: z.record(Key, Months),
  /** Ties that were not there from the beginning. */
  begun: z.array(Between),
  /** What ties were before they grew closer, or less close. */
  changed: z.array(Between.extend(Strength)),
  /** Ties that are no longer there. */
  ended: z.array(Between.extend({ type: TieTypeKey, ...Strength })),
});
export type SampleHistory = z.infer<typeof SampleHistory>;

export function readSampleHistory(): SampleHistory {
  return SampleHistory.parse(history);
}
