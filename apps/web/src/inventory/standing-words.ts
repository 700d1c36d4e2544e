import type { TieStanding } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const standingWords: Readonly<Record<TieStanding, MessageDescriptor>> = {
  outside: msg`nur von außen genannt`,
  'one-sided': msg`einseitig`,
  confirmed: msg`von beiden bestätigt`,
  contradicted: msg`widersprüchlich`,
};

export const standingMeanings: Readonly<Record<TieStanding, MessageDescriptor>> = {
  outside: msg`Nur andere sprechen davon, keine der beiden Seiten selbst.`,
  'one-sided': msg`Eine der beiden Seiten hat davon gesprochen, die andere noch nicht.`,
  confirmed: msg`Beide Seiten sagen im Wesentlichen dasselbe.`,
  contradicted: msg`Beide Seiten haben gesprochen, aber sie sehen die Beziehung verschieden.`,
};
