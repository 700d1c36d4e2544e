import type { MeasureNeed } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { consentNames } from './measure-words.ts';

type Need = Pick<MeasureNeed, 'resource' | 'consent'>;

/** What a measure takes, in a word. */
export function useNeedWords(): (need: Need) => string {
  const { i18n } = useLingui();
  const terms = useTerms();
  return ({ resource, consent }) => {
    if (resource !== null) return terms.resource(resource);
    return consent === null ? '' : i18n._(consentNames[consent]);
  };
}
