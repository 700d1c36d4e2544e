import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why two entries may be one and the same, as parts of a sentence: „gleiche Adresse, ähnlicher Name“. */
const likenessWords: Readonly<Record<string, MessageDescriptor>> = {
  'same-identifier': msg`gleiche Kennung`,
  'same-name': msg`gleicher Name`,
  'same-name-normalised': msg`gleicher Name bis auf Schreibweise oder Rechtsform`,
  'similar-name': msg`ähnlicher Name`,
  initials: msg`der eine Name kann die Abkürzung des anderen sein`,
  'same-address': msg`gleiche Adresse`,
  'same-phone': msg`gleiche Telefonnummer`,
  'same-mail': msg`gleiche E-Mail`,
  'same-website': msg`gleiche Webadresse`,
  'same-domain': msg`Webadresse beim selben Anbieter`,
  'same-place': msg`gleicher Ort auf der Karte`,
  'other-address': msg`andere Adresse`,
  'other-legal-form': msg`andere Rechtsform`,
};

/** Signs that speak for it, before those that speak against it. */
export function likenessWordsFor(reasons: readonly string[]): {
  readonly speaksFor: readonly MessageDescriptor[];
  readonly speaksAgainst: readonly MessageDescriptor[];
} {
  function worded(codes: readonly string[]): MessageDescriptor[] {
    return codes.flatMap((code) => likenessWords[code] ?? []);
  }
  return {
    speaksFor: worded(reasons.filter((reason) => !reason.startsWith('other-'))),
    speaksAgainst: worded(reasons.filter((reason) => reason.startsWith('other-'))),
  };
}
