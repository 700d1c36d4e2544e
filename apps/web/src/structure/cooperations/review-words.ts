import type { Balance, ExpectationOutcome } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const outcomeWords: Readonly<Record<ExpectationOutcome, MessageDescriptor>> = {
  met: msg`eingetreten`,
  partly: msg`teilweise`,
  'not-met': msg`nicht`,
};

export const balanceWords: Readonly<Record<Balance, MessageDescriptor>> = {
  'gives-more': msg`gibt mehr`,
  balanced: msg`ausgewogen`,
  'gets-more': msg`bekommt mehr`,
};
