import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The words for refusals about the logo on documents. */
export const logoProblems: Readonly<Record<string, MessageDescriptor>> = {
  'no-such-logo': msg`Dieses Logo gibt es nicht mehr. Die Seite zeigt, was jetzt gilt.`,
  'logo-missing': msg`Bitte wählen Sie ein Bild.`,
  'logo-too-large': msg`Die Datei ist größer als 1 MB. Bitte verkleinern Sie das Bild, und wählen Sie es noch einmal.`,
  'logo-no-picture': msg`Das ist weder ein PNG noch ein JPEG, auch wenn die Datei so heißt. Bitte speichern Sie das Logo als PNG, und wählen Sie es noch einmal.`,
  'logo-moves': msg`Das Bild bewegt sich. Auf Papier steht es still: Bitte speichern Sie ein einzelnes Bild als PNG.`,
  'logo-broken': msg`Die Datei ist beschädigt und lässt sich nicht als Bild lesen. Bitte speichern Sie das Logo noch einmal neu.`,
  'logo-too-small': msg`Das Bild ist zu klein und wäre auf Papier unscharf. Seine längere Seite braucht mindestens 64 Pixel.`,
  'logo-too-many-pixels': msg`Das Bild hat zu viele Pixel. Bitte verkleinern Sie es auf höchstens 5.000 Pixel je Seite.`,
  'logo-too-slim': msg`Das Bild ist mehr als zehnmal so lang wie breit. Bitte schneiden Sie es zu.`,
};
