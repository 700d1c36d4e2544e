import type { OwnVoice } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';

/** „Stimme von A“, with a proxy „A für B“. */
export function useVoiceWords(): (voice: Pick<OwnVoice, 'name' | 'holder'>) => string {
  const { t } = useLingui();
  return ({ name, holder }) =>
    holder === null ? t`Stimme von ${name}` : t`${holder.name} für ${name}`;
}
