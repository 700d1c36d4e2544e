import { DigestFrequency } from '@augenhoehe/domain/notification';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../ui/index.ts';

interface FrequencyFieldProps {
  readonly label: string;
  readonly value: DigestFrequency;
  readonly onChange: (frequency: DigestFrequency) => void;
}

/** How often mails come. */
export function FrequencyField({ label, value, onChange }: FrequencyFieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      name="frequency"
      label={label}
      options={[
        {
          key: 'weekly',
          label: t`Einmal in der Woche`,
          help: t`Montags um sieben Uhr: was zu tun ist, was neu ist, was warten kann.`,
        },
        {
          key: 'daily',
          label: t`Jeden Tag`,
          help: t`Um sieben Uhr, wenn etwas zu tun oder neu ist.`,
        },
        {
          key: 'never',
          label: t`Gar nicht`,
          help: t`Links zur Anmeldung kommen weiterhin, wenn Sie einen anfordern.`,
        },
      ]}
      value={value}
      onChange={(key) => onChange(DigestFrequency.parse(key))}
    />
  );
}
