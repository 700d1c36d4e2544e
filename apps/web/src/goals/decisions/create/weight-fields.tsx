import { powerOf, whyNoWeights } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo } from 'react';
import { z } from 'zod';
import { Checkbox, TextField } from '../../../ui/index.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { useFigures } from '../result/use-figures.ts';
import { useWeightWords } from '../use-weight-words.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { type DraftVoice, draftVoices } from './draft-voices.ts';
import { isWeighted, weightIn } from './draft-weights.ts';
import type { FieldsProps } from './fields-props.ts';

/** Off unless asked for: then a number for each voice, and beside it what it can turn. */
export function WeightFields({ slug, draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const { whyNot, aboutPower } = useWeightWords();
  const { names } = useActorOptions(slug);
  const voices = draftVoices(draft, names);
  const reason = whyNoWeights(draft);
  return (
    <>
      <Checkbox
        label={t`Die Stimmen haben verschiedenes Gewicht`}
        help={reason === null ? aboutPower : whyNot(reason)}
        isSelected={isWeighted(draft)}
        isDisabled={reason !== null}
        onChange={(asked) => onChange({ isWeighted: asked })}
      />
      {isWeighted(draft) && <Weights draft={draft} voices={voices} onChange={onChange} />}
    </>
  );
}

interface WeightsProps extends Omit<FieldsProps, 'slug'> {
  readonly voices: readonly DraftVoice[];
}

function Weights({ draft, voices, onChange }: WeightsProps) {
  const { t } = useLingui();
  const { percent } = useFigures();
  const power = usePower(draft, voices);
  if (voices.length === 0) {
    return <p className="quiet">{t`Zuerst braucht es Stimmen; dann bekommt jede ihr Gewicht.`}</p>;
  }
  return (
    <div className="weight-fields" role="group" aria-label={t`Gewicht der Stimmen`}>
      {voices.map(({ key, voice: { name } }, at) => {
        const own = power?.[String(at)];
        return (
          <TextField
            key={`${at} ${key}`}
            name={`electorate.${at}.weight`}
            label={t`Gewicht von ${name}`}
            help={own === undefined ? undefined : t`Macht: ${percent(own)}`}
            inputMode="numeric"
            value={draft.weights[key] ?? '1'}
            onChange={(written) => onChange({ weights: { ...draft.weights, [key]: written } })}
          />
        );
      })}
    </div>
  );
}

const Asked = z.object({
  weights: z.array(z.int().nullable()),
  majority: z.object({ num: z.int(), den: z.int() }),
});

/** By the place of each voice; `null` where not all have a weight. What is typed comes first. */
function usePower(
  draft: DecisionDraft,
  voices: readonly DraftVoice[],
): Readonly<Record<string, number>> | null {
  const written = voices.map(({ key }) => weightIn(draft, key));
  const [num, den] = draft.majority.split('/').map(Number);
  const asked = JSON.stringify({
    weights: written,
    majority: draft.method === 'yes_no' ? { num, den } : { num: 1, den: 2 },
  });
  const deferred = useDeferredValue(asked);
  return useMemo(() => {
    const { weights, majority } = Asked.parse(JSON.parse(deferred));
    if (weights.includes(null)) return null;
    return powerOf(
      weights.map((weight, at) => ({ id: String(at), weight: weight ?? 1 })),
      majority,
    );
  }, [deferred]);
}
