import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';

/** A yes that somebody else writes down. */
export interface GivenYes {
  readonly means: 'oral' | 'paper';
  readonly on: string;
}

interface GivenYesFieldsProps {
  readonly prefix: string;
  readonly yes: GivenYes;
  readonly onChange: (yes: GivenYes) => void;
}

/** How and when somebody said yes. */
export function GivenYesFields({ prefix, yes, onChange }: GivenYesFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Wie wurde zugesagt?`}
        options={[
          { key: 'oral', label: t`Mündlich` },
          { key: 'paper', label: t`Auf Papier` },
        ]}
        value={yes.means}
        onChange={(key) => onChange({ ...yes, means: key === 'paper' ? 'paper' : 'oral' })}
      />
      <TextField
        name={`${prefix}on`}
        type="date"
        label={t`Zugesagt am`}
        value={yes.on}
        onChange={(on) => onChange({ ...yes, on: on === '' ? yes.on : on })}
      />
    </>
  );
}
