import type { NetworkTie } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { standingWords, useTerms } from '../inventory/index.ts';

/** How close, how binding and who says so: „Abstimmung, mündliche Absprache, einseitig“. */
export function useTieWords(): (
  tie: Pick<NetworkTie, 'level' | 'formality' | 'standing'>,
) => string {
  const { i18n } = useLingui();
  const terms = useTerms();
  return ({ level, formality, standing }) =>
    [
      terms.level(level),
      ...(formality === null ? [] : [terms.formality(formality)]),
      i18n._(standingWords[standing]),
    ].join(', ');
}
