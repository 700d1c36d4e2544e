import type { ActorFactName } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Each fact as a question. */
export const factQuestions: Readonly<Record<ActorFactName, MessageDescriptor>> = {
  name: msg`Wie heißt die Einrichtung oder Gruppe?`,
  type: msg`Was ist es?`,
  areaId: msg`Wo?`,
  stage: msg`Wie weit sind Sie miteinander?`,
  fields: msg`In welchen Handlungsfeldern?`,
  targetGroups: msg`Für wen?`,
  offers: msg`Was kann der Akteur anderen bieten?`,
  offersText: msg`Und in eigenen Worten?`,
  needs: msg`Was braucht der Akteur von anderen?`,
  needsText: msg`Und in eigenen Worten?`,
  street: msg`Straße und Hausnummer`,
  postalCode: msg`Postleitzahl`,
  city: msg`Ort`,
  position: msg`Wo liegt das genau?`,
  phone: msg`Dienstliches Telefon`,
  email: msg`Dienstliche E-Mail`,
  web: msg`Website`,
  mandate: msg`Wofür steht der Akteur?`,
  strengths: msg`Was kann er besonders gut?`,
  limits: msg`Was tut er bewusst nicht?`,
  tags: msg`Welche Schlagwörter passen?`,
  notes: msg`Was wollen Sie sich merken?`,
};

export const factHelp: Readonly<Partial<Record<ActorFactName, MessageDescriptor>>> = {
  type: msg`Tippen Sie, was Sie selbst dazu sagen würden, zum Beispiel „Verein“ oder „Kiosk“.`,
  position: msg`Breite und Länge, wie „52,5103, 13,4990“ aus einer Karte.`,
  phone: msg`Keine privaten Nummern.`,
  web: msg`Mit https:// am Anfang.`,
  tags: msg`Durch Komma getrennt, zum Beispiel „Stadtteilkonferenz, Sommerfest“.`,
  notes: msg`Nichts über einzelne Menschen.`,
};
