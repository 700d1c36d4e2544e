import { earlyWarningTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { Language } from '@augenhoehe/domain/contract';
import type { WarningKey } from '@augenhoehe/domain/structure';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Of those that the catalogue does not have. */
const own: Readonly<Partial<Record<WarningKey, MessageDescriptor>>> = {
  'evaluation-open': msg`Auswertungsgespräch steht aus`,
  'bodies-alike': msg`Gremien, die sich sehr ähneln`,
};

/** What an early warning is called. */
export function warningTitle(
  key: WarningKey,
  { i18n, language }: { readonly i18n: I18n; readonly language: Language },
): string {
  const title = own[key];
  return title === undefined ? termLabel(earlyWarningTerms, key, language) : i18n._(title);
}
