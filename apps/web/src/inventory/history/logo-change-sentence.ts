import type { LogoChange } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const sentences: Readonly<Record<LogoChange['kind'], MessageDescriptor>> = {
  'logo.set': msg`Logo auf Dokumenten gesetzt.`,
  'logo.described': msg`Beschreibung des Logos geändert.`,
  'logo.removed': msg`Logo von Dokumenten entfernt.`,
};

/** What happened to the logo on documents. */
export function logoChangeSentence({ kind }: LogoChange): MessageDescriptor {
  return sentences[kind];
}
