import type { Language } from '@augenhoehe/domain/contract';
import type { WarningChange } from '@augenhoehe/domain/structure';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { warningTitle } from './warning-title.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
}

/** What somebody said of an early warning. */
export function warningChangeSentence(
  { kind, params }: WarningChange,
  { i18n, language }: Teller,
): string {
  const title = warningTitle(params.warning, { i18n, language });
  const about = params.subject === '' ? title : `${params.subject}, ${title}`;
  return i18n._(
    kind === 'warning.accepted'
      ? msg`Bewusst so: ${about}.`
      : msg`Hinweis wird wieder gezeigt: ${about}.`,
  );
}
