import { mostWeight, weightAtMost } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useActorOptions } from '../../../inventory/index.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { draftVoices } from './draft-voices.ts';
import { weightFaults } from './draft-weights.ts';

/** What is wrong with weights, each by its field, with the voice and what helps. */
export function useWeightFaults(
  slug: string,
): (draft: DecisionDraft) => Readonly<Record<string, string>> {
  const { t } = useLingui();
  const { names } = useActorOptions(slug);
  return (draft) => {
    const voices = draftVoices(draft, names);
    const { places, tooMuch } = weightFaults(draft, voices);
    const found = places.map((at) => {
      const name = voices[at]?.voice.name ?? '';
      const words = t`${name} braucht eine ganze Zahl von 1 bis ${weightAtMost}.`;
      return [`electorate.${at}.weight`, words] as const;
    });
    if (tooMuch === null) return Object.fromEntries(found);
    const form = t`Alle Stimmen zusammen wiegen ${tooMuch}, möglich sind ${mostWeight}. Bitte teilen Sie alle Gewichte durch dieselbe Zahl.`;
    return { ...Object.fromEntries(found), form };
  };
}
