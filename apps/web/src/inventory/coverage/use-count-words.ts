import type { CoverageCount } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** „12 Akteure, davon 9 bestätigt“ */
export function useCountWords(): (count: CoverageCount) => string {
  const { t } = useLingui();
  return ({ actors, confirmed }) =>
    t`${plural(actors, { one: '# Akteur', other: '# Akteure' })}, davon ${confirmed} bestätigt`;
}
