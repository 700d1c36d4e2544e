import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BallotFault } from './ballot-draft.ts';

/** Of resistance, 0 to 10. */
export const resistanceWords: readonly MessageDescriptor[] = [
  msg`kein Widerstand`,
  msg`geringer Widerstand`,
  msg`geringer Widerstand`,
  msg`leichte Bedenken`,
  msg`leichte Bedenken`,
  msg`Bedenken`,
  msg`Bedenken`,
  msg`starke Bedenken`,
  msg`starke Bedenken`,
  msg`nicht tragbar`,
  msg`nicht tragbar`,
];

/** Of a score, 0 to 5. */
export const scoreWords: readonly MessageDescriptor[] = [
  msg`gar nicht gut`,
  msg`kaum gut`,
  msg`mäßig`,
  msg`ganz gut`,
  msg`gut`,
  msg`sehr gut`,
];

interface Level {
  readonly name: MessageDescriptor;
  readonly meaning: MessageDescriptor;
}

/** Of agreement, 1 to 8, after Sam Kaner. */
export const gradientLevels: readonly Level[] = [
  { name: msg`Volle Zustimmung`, meaning: msg`Das überzeugt mich ganz.` },
  {
    name: msg`Zustimmung mit kleinem Abstrich`,
    meaning: msg`Nicht vollkommen, aber gut genug.`,
  },
  { name: msg`Unterstützung mit Vorbehalt`, meaning: msg`Damit kann ich leben.` },
  { name: msg`Keine Meinung`, meaning: msg`Das betrifft mich nicht.` },
  { name: msg`Mehr Gespräch nötig`, meaning: msg`Ich verstehe es noch nicht gut genug.` },
  {
    name: msg`Nicht dafür, aber dabei`,
    meaning: msg`Es gefällt mir nicht; aufhalten will ich die Gruppe nicht.`,
  },
  { name: msg`Ernster Einwand`, meaning: msg`Ich trage das nicht mit. Rechnen Sie nicht mit mir.` },
  { name: msg`Blockade`, meaning: msg`Das darf so nicht kommen.` },
];

export type ConsentKind = 'consent' | 'consent_with_concern' | 'objection' | 'stands_aside';

export const consentKinds: Readonly<Record<ConsentKind, Level>> = {
  consent: { name: msg`Konsent`, meaning: msg`Ich habe keinen Einwand.` },
  consent_with_concern: {
    name: msg`Konsent mit Bedenken`,
    meaning: msg`Mein Bedenken soll gehört werden, hält aber nichts auf.`,
  },
  objection: {
    name: msg`Schwerwiegender Einwand`,
    meaning: msg`So schadet der Vorschlag einem Ziel, das wir teilen.`,
  },
  stands_aside: {
    name: msg`Ich stehe beiseite`,
    meaning: msg`Ich trage es nicht mit und halte es nicht auf.`,
  },
};

/** Of an objection that the group tested. */
export const refutedObjection = msg`Einwand, nach Prüfung in der Gruppe nicht mehr blockierend`;

export function isConsentKind(kind: unknown): kind is ConsentKind {
  return typeof kind === 'string' && Object.hasOwn(consentKinds, kind);
}

export const ballotFaultWords: Readonly<Record<BallotFault, MessageDescriptor>> = {
  'no-choice': msg`Bitte wählen Sie eine Antwort, oder enthalten Sie sich.`,
  'no-reason': msg`Bitte nennen Sie den Grund in einem Satz.`,
  'no-harmed-aim': msg`Bitte nennen Sie das Ziel, dem der Vorschlag schadet.`,
  'not-rated': msg`Bitte wählen Sie eine Zahl, oder enthalten Sie sich hier.`,
  'no-dots': msg`Bitte verteilen Sie mindestens einen Punkt, oder enthalten Sie sich.`,
  'too-many-dots': msg`Das sind mehr Punkte, als Sie haben. Bitte nehmen Sie welche zurück.`,
  'no-order': msg`Bitte setzen Sie mindestens einen Vorschlag auf einen Platz, oder enthalten Sie sich.`,
};
