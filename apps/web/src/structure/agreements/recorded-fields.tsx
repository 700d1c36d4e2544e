import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';

/** How an answer came that somebody else writes down. */
export interface Recorded {
  readonly way: 'paper' | 'oral';
  readonly witness: string;
  readonly givenOn: string;
}

interface RecordedFieldsProps {
  readonly recorded: Recorded;
  /** Whether a second person compares entry and paper. */
  readonly isCompared: boolean;
  readonly today: string;
  readonly onChange: (recorded: Recorded) => void;
}

/** For what came on paper or was said: how, on which day, and who compared it. */
export function RecordedFields({ recorded, isCompared, today, onChange }: RecordedFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Wie kam die Antwort?`}
        options={[
          { key: 'paper', label: t`Auf Papier` },
          { key: 'oral', label: t`Mündlich` },
        ]}
        value={recorded.way}
        onChange={(key) => onChange({ ...recorded, way: key === 'oral' ? 'oral' : 'paper' })}
      />
      <TextField
        name="givenOn"
        type="date"
        label={t`An welchem Tag?`}
        max={today}
        value={recorded.givenOn}
        onChange={(givenOn) => onChange({ ...recorded, givenOn })}
      />
      {isCompared && (
        <TextField
          name="witness"
          label={t`Wer hat den Eintrag mit dem Papier verglichen?`}
          help={t`Eine zweite Person, als Funktion: „Verwaltung“.`}
          maxLength={160}
          value={recorded.witness}
          onChange={(witness) => onChange({ ...recorded, witness })}
        />
      )}
    </>
  );
}
