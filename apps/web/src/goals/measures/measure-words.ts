import { endsMeasure, type ConsentOf, type MeasureState } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const measureStateNames: Readonly<Record<MeasureState, MessageDescriptor>> = {
  idea: msg`Idee`,
  planned: msg`geplant`,
  running: msg`läuft`,
  done: msg`abgeschlossen`,
  dropped: msg`fallen gelassen`,
};

/** Whose consent something takes. */
export const consentNames: Readonly<Record<ConsentOf, MessageDescriptor>> = {
  owner: msg`Zustimmung der Besitzer oder Hausverwaltung`,
  permit: msg`Genehmigung der Stadt`,
};

interface StepWords {
  readonly label: MessageDescriptor;
  /** What the reason is asked for by; `null`: it is not asked for. */
  readonly reason: MessageDescriptor | null;
}

const labels: Readonly<Record<MeasureState, MessageDescriptor>> = {
  idea: msg`Zurück zur Idee`,
  planned: msg`Einplanen`,
  running: msg`Beginnen`,
  done: msg`Abschließen`,
  dropped: msg`Fallen lassen`,
};

/** What a step is called, seen from where the measure stands. */
export function stepWords(from: MeasureState, to: MeasureState): StepWords {
  const label = from === 'dropped' || from === 'done' ? msg`Wieder aufnehmen` : labels[to];
  if (!endsMeasure(to)) return { label, reason: null };
  return {
    label,
    reason:
      to === 'done'
        ? msg`Was ist daraus geworden?`
        : msg`Warum ist sie nicht mehr nötig oder möglich?`,
  };
}
