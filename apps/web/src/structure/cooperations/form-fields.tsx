import { Formality } from '@augenhoehe/domain/catalogue';
import { formOf, Intensity } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useOptions } from '../../inventory/index.ts';
import { Mark, RadioGroup, Select } from '../../ui/index.ts';
import type { CooperationFieldsProps } from './cooperation-fields-props.ts';
import { formWords, intensityMeanings, intensityNames } from './form-words.ts';

const level = Formality.nullable().catch(null);

/** How much effort, how much is laid down, and what kind of cooperation that is. */
export function FormFields({ facts, onChange }: CooperationFieldsProps) {
  const { t, i18n } = useLingui();
  const { formalities } = useOptions();
  const form = formOf(facts);
  return (
    <>
      <RadioGroup
        name="changes.intensity"
        label={t`Wie viel Aufwand braucht sie?`}
        help={t`Zeit, Mühe, Dauer und wie oft, zusammen gesehen.`}
        isOptional
        options={Intensity.options.map((key) => ({
          key,
          label: i18n._(intensityNames[key]),
          help: i18n._(intensityMeanings[key]),
        }))}
        value={facts.intensity}
        onChange={(key) => onChange({ intensity: Intensity.parse(key) })}
      />
      <Select
        name="changes.formality"
        label={t`Wie weit ist etwas festgelegt?`}
        isOptional
        placeholder={t`noch nicht gesagt`}
        options={formalities}
        value={facts.formality === null ? null : String(facts.formality)}
        onChange={(key) => onChange({ formality: level.parse(key === '' ? null : Number(key)) })}
      />
      <div aria-live="polite">
        {form !== null && (
          <Mark tone="quiet">
            {i18n._(formWords[form].name)}, {i18n._(formWords[form].example)}.{' '}
            <Trans>Keine Form ist besser als die andere: Passt sie zu dem, was Sie vorhaben?</Trans>
          </Mark>
        )}
      </div>
    </>
  );
}
