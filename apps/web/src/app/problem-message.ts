import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from './api-problem.ts';

/** The words for every refusal that a page does not explain better itself. */
const messages: Readonly<Record<string, MessageDescriptor>> = {
  offline: msg`Es besteht gerade keine Verbindung. Bitte versuchen Sie es gleich noch einmal.`,
  unreachable: msg`Der Server antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.`,
  internal: msg`Auf dem Server ist ein Fehler aufgetreten. Nichts wurde geändert.`,
  'sign-in-needed': msg`Bitte melden Sie sich an.`,
  'second-factor-needed': msg`Dafür brauchen Sie einen zweiten Faktor. Sie richten ihn unter „Konto“ ein.`,
  'not-allowed': msg`Dazu sind Sie in diesem Quartier nicht berechtigt.`,
  'no-such-neighbourhood': msg`Dieses Quartier gibt es nicht, oder Sie gehören nicht dazu.`,
  'no-such-actor': msg`Diesen Akteur gibt es nicht mehr. Vielleicht wurde er entfernt oder zusammengeführt.`,
  'no-such-tie': msg`Diese Beziehung gibt es nicht mehr.`,
  'no-such-area': msg`Dieses Gebiet gibt es nicht mehr.`,
  'no-such-statement': msg`Diese Angabe gibt es nicht mehr.`,
  'no-such-change': msg`Diese Änderung gibt es nicht.`,
  'no-such-mark': msg`Diesen Vermerk gibt es nicht mehr.`,
  'match-with-itself': msg`Ein Vorschlag braucht zwei verschiedene Akteure.`,
  'changed-meanwhile': msg`Jemand anderes hat dieselbe Angabe inzwischen geändert. Ihre Eingabe ist noch da. Bitte vergleichen Sie.`,
  'changed-since': msg`Die Angaben wurden seither weiter geändert. Deshalb lässt sich dieser Schritt nicht als Ganzes zurücknehmen.`,
  'already-undone': msg`Dieser Schritt ist schon zurückgenommen.`,
  'area-known': msg`Ein Gebiet mit diesem Namen gibt es schon.`,
  'tie-known': msg`Diese Beziehung ist schon eingetragen.`,
  'tie-with-itself': msg`Eine Beziehung braucht zwei verschiedene Akteure.`,
  'merge-with-itself': msg`Zum Zusammenführen braucht es zwei verschiedene Einträge.`,
  'until-before-since': msg`Das Ende liegt vor dem Anfang.`,
  'last-statement': msg`Die letzte Angabe bleibt stehen. Sie können stattdessen die Beziehung entfernen.`,
  'invalid-input': msg`Einige Angaben passen noch nicht.`,
  'too-large': msg`Das ist zu groß, um auf einmal gesendet zu werden.`,
  'too-many-requests': msg`Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie einen Augenblick.`,
  'foreign-origin': msg`Diese Anfrage kam von einer fremden Adresse und wurde nicht angenommen.`,
};

export function problemMessage(error: unknown): MessageDescriptor {
  const code = error instanceof ApiProblem ? error.code : 'internal';
  return messages[code] ?? msg`Das hat nicht geklappt (${code}). Nichts wurde geändert.`;
}

interface FieldFault {
  readonly field: string;
  readonly fault: string;
  readonly maximum?: number;
}

/** What is wrong with which field, by the field's path in the request, as in `changes.email`. */
export function fieldFaults(error: unknown): Readonly<Record<string, MessageDescriptor>> {
  if (!(error instanceof ApiProblem) || !Array.isArray(error.params['fields'])) return {};
  const faults = error.params['fields'].filter(isFieldFault);
  return Object.fromEntries(faults.map((fault) => [fault.field, faultMessage(fault)]));
}

export function faultMessage({ fault, maximum }: Omit<FieldFault, 'field'>): MessageDescriptor {
  switch (fault) {
    case 'too_small':
      return msg`Bitte füllen Sie dieses Feld aus.`;
    case 'too_big':
      return maximum === undefined
        ? msg`Das ist zu lang.`
        : msg`Das ist zu lang. Möglich sind bis zu ${maximum} Zeichen.`;
    case 'unprintable':
      return msg`Darin stehen Zeichen, die sich nicht speichern lassen.`;
    case 'not-a-web-address':
      return msg`Eine Web-Adresse beginnt mit https:// oder http://.`;
    case 'not-an-e-mail':
      return msg`Das ist keine vollständige E-Mail-Adresse, wie in buero@beispiel.de.`;
    case 'unknown-key':
      return msg`Bitte wählen Sie aus der Liste.`;
    default:
      return msg`Diese Angabe passt nicht.`;
  }
}

function isFieldFault(value: unknown): value is FieldFault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    typeof value.field === 'string' &&
    'fault' in value &&
    typeof value.fault === 'string'
  );
}
