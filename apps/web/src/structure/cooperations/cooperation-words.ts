import type { CooperationState } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const stateNames: Readonly<Record<CooperationState, MessageDescriptor>> = {
  idea: msg`Idee`,
  preparation: msg`Anbahnung`,
  running: msg`läuft`,
  stuck: msg`stockt`,
  resting: msg`ruht`,
  ended: msg`beendet`,
  'broken-off': msg`abgebrochen`,
};
