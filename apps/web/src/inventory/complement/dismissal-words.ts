import type { DismissalReason } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const dismissalWords: Readonly<Record<DismissalReason, MessageDescriptor>> = {
  'not-now': msg`Zurzeit nicht`,
  tried: msg`Schon versucht`,
  solved: msg`Schon anders gelöst`,
  unfitting: msg`Passt inhaltlich nicht`,
  other: msg`Anderer Grund`,
};
