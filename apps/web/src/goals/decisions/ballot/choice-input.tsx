import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../../../ui/index.ts';
import { gradientLevels } from './ballot-words.ts';
import type { InputProps } from './input-props.ts';

export function YesNoInput({ draft, onChange }: InputProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      name="choice"
      label={t`Stimmen Sie zu?`}
      options={[
        { key: 'yes', label: t`Ja` },
        { key: 'no', label: t`Nein` },
      ]}
      value={draft.choice}
      onChange={(choice) => onChange({ choice })}
    />
  );
}

/** Eight levels, each with its words: numbers alone say nothing here. */
export function GradientsInput({ draft, onChange }: InputProps) {
  const { t, i18n } = useLingui();
  return (
    <RadioGroup
      name="choice"
      label={t`Wie stehen Sie dazu?`}
      options={gradientLevels.map(({ name, meaning }, at) => ({
        key: String(at + 1),
        label: `${at + 1} – ${i18n._(name)}`,
        help: i18n._(meaning),
      }))}
      value={draft.choice}
      onChange={(choice) => onChange({ choice })}
    />
  );
}
