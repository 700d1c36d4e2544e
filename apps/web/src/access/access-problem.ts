import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from '../app/api-problem.ts';

interface Fault {
  /** The field it belongs to, by its path in the request. */
  readonly field: string;
  readonly message: MessageDescriptor;
}

function onForm(message: MessageDescriptor): Fault {
  return { field: 'form', message };
}

const guessable = msg`Diese Passphrase ist leicht zu erraten oder war schon einmal gestohlen. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.`;

/** What this slice refuses, in words, at the field that it belongs to. */
const faults: Readonly<Record<string, Fault>> = {
  'wrong-credentials': onForm(
    msg`E-Mail-Adresse und Passphrase passen nicht zusammen. Bitte prüfen Sie beides.`,
  ),
  'wrong-passphrase': {
    field: 'current',
    message: msg`Das ist nicht Ihre jetzige Passphrase.`,
  },
  'no-passphrase': onForm(msg`Für dieses Konto ist noch keine Passphrase festgelegt.`),
  'guessable-passphrase': { field: 'passphrase', message: guessable },
  'wrong-code': { field: 'code', message: msg`Dieser Code stimmt nicht oder gilt nicht mehr.` },
  'sign-in-expired': onForm(
    msg`Die Anmeldung hat zu lange gedauert. Bitte beginnen Sie noch einmal von vorn.`,
  ),
  'link-not-valid': onForm(
    msg`Dieser Link gilt nicht mehr: Er ist abgelaufen, zurückgezogen oder wurde schon benutzt.`,
  ),
  'account-exists': {
    field: 'email',
    message: msg`Zu dieser E-Mail-Adresse gibt es schon ein Konto. Bitte melden Sie sich damit an.`,
  },
  'other-address': onForm(
    msg`Diese Einladung gilt für eine andere E-Mail-Adresse als die, mit der Sie angemeldet sind.`,
  ),
  'already-member': onForm(msg`Sie gehören schon zu diesem Quartier.`),
  'last-coordinator': onForm(
    msg`Ein Quartier braucht mindestens eine Koordination. Übergeben Sie diese Aufgabe zuerst.`,
  ),
  'no-such-member': onForm(msg`Diese Person gehört nicht mehr zum Quartier.`),
  'no-such-invitation': onForm(
    msg`Diese Einladung gibt es nicht mehr. Vielleicht wurde sie inzwischen angenommen.`,
  ),
  'second-factor-present': onForm(msg`Sie haben schon einen zweiten Faktor.`),
  'no-second-factor': onForm(msg`Sie haben noch keinen zweiten Faktor.`),
};

/** `null` for what is not this slice's to explain. */
export function accessFault(problem: unknown): Fault | null {
  return problem instanceof ApiProblem ? (faults[problem.code] ?? null) : null;
}
