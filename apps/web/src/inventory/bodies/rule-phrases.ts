import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Rules of the catalogue as they stand in a sentence about how somebody decides. */
export const rulePhrases: Readonly<Record<string, MessageDescriptor>> = {
  konsens: msg`im Konsens`,
  konsent: msg`im Konsent`,
  sk: msg`durch systemisches Konsensieren`,
  mehrheit: msg`mit einfacher Mehrheit`,
  quali: msg`mit qualifizierter Mehrheit`,
  doppelt: msg`mit doppelter Mehrheit von Bewohnerschaft und Einrichtungen`,
  los: msg`durch Los`,
};
