import type { RoleFactName } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const roleFactNames: Readonly<Record<RoleFactName, MessageDescriptor>> = {
  role: msg`Rolle`,
  cooperationId: msg`Wo`,
  bodyId: msg`Wo`,
  actorId: msg`Wer`,
  holder: msg`Funktion`,
  deputy: msg`Vertretung`,
  deputyId: msg`Vertretung bei`,
  since: msg`Seit`,
  until: msg`Letzter Tag`,
  hoursPerWeek: msg`Stunden die Woche`,
  mandate: msg`Mandat`,
  neutrality: msg`Neutralität`,
  handedOverOn: msg`Übergeben am`,
  handoverNote: msg`Zur Übergabe`,
  visibility: msg`Sichtbarkeit`,
};
