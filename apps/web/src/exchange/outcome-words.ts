import type { ImportOutcome } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** In the order in which they are shown. */
export const shownOutcomes = [
  'new',
  'changed',
  'duplicate',
  'faulty',
  'unchanged',
  'skipped',
] as const satisfies readonly ImportOutcome[];

/** Of many, as on a filter. */
export const outcomeNames: Readonly<Record<ImportOutcome, MessageDescriptor>> = {
  new: msg`Neu`,
  changed: msg`Geändert`,
  duplicate: msg`Vielleicht doppelt`,
  faulty: msg`Fehlerhaft`,
  unchanged: msg`Unverändert`,
  skipped: msg`Ausgelassen`,
};

/** Of one row, as on a tag. */
export const outcomeTags: Readonly<Record<ImportOutcome, MessageDescriptor>> = {
  ...outcomeNames,
  duplicate: msg`Doppelt?`,
};
