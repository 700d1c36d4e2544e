import type { EarlyWarning } from '@augenhoehe/domain/structure';

export interface WarningWords {
  /** What it rests on, with its numbers. */
  readonly why: string;
  /** What would help. */
  readonly next: string;
  /** What the way to the next step is called. */
  readonly label: string;
}

export type WarningOf<Key extends EarlyWarning['key']> = Extract<EarlyWarning, { key: Key }>;
