import type { Ground } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';

/** „38 Beziehungen, 74 % von beiden Seiten bestätigt“ */
export function useGroundWords(): (ground: Ground) => string {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  return ({ ties, confirmed }) => {
    const counted = t`${plural(ties, { one: '# Beziehung', other: '# Beziehungen' })}`;
    if (ties === 0) return counted;
    const share = percent(confirmed / ties, tag);
    return t`${counted}, ${share} von beiden Seiten bestätigt`;
  };
}
