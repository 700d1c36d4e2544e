import type { BodyFactName } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const bodyFactNames: Readonly<Record<BodyFactName, MessageDescriptor>> = {
  name: msg`Name`,
  type: msg`Art`,
  purpose: msg`Zweck`,
  basis: msg`Grundlage`,
  rhythm: msg`Rhythmus`,
  meetingsPerYear: msg`Treffen im Jahr`,
  decisionRule: msg`Entscheidungsregel`,
  decides: msg`Was es entscheidet`,
  admission: msg`Offen für Neue`,
  admissionRule: msg`Aufnahme`,
  closedReason: msg`Grund der Schließung`,
  visibility: msg`Sichtbarkeit`,
  note: msg`Anmerkung`,
};
