import type { WorkshopPhase } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const workshopPhases: Readonly<Record<WorkshopPhase, MessageDescriptor>> = {
  interests: msg`Interessen`,
  wording: msg`Gemeinsame Worte`,
  decision: msg`Entscheidung`,
  closed: msg`Abgeschlossen`,
};

/** What going on to a phase is called. */
export const workshopSteps: Readonly<Record<WorkshopPhase, MessageDescriptor>> = {
  interests: msg`Interessen sammeln`,
  wording: msg`Weiter zu den gemeinsamen Worten`,
  decision: msg`Weiter zur Entscheidung`,
  closed: msg`Werkstatt abschließen`,
};
