import type { Yes } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';

interface YesFieldsProps {
  /** `null`: nobody has said yes yet. */
  readonly yes: Yes | null;
  readonly today: string;
  readonly onChange: (yes: Yes | null) => void;
}

/** Whether the receiver is still to be asked, or has said yes already. */
export function YesFields({ yes, today, onChange }: YesFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Wie steht es um die Zusage?`}
        options={[
          {
            key: 'ask',
            label: t`Noch zu fragen`,
            help: t`Bis zum Ja bleibt die Aufgabe, wo sie ist.`,
          },
          { key: 'oral', label: t`Mündlich zugesagt` },
          { key: 'paper', label: t`Auf Papier zugesagt` },
        ]}
        value={yes?.means ?? 'ask'}
        onChange={(key) =>
          onChange(key === 'oral' || key === 'paper' ? { means: key, on: yes?.on ?? today } : null)
        }
      />
      {yes !== null && (
        <TextField
          name="yes.on"
          type="date"
          label={t`Zugesagt am`}
          value={yes.on}
          onChange={(on) => onChange({ ...yes, on: on === '' ? today : on })}
        />
      )}
    </>
  );
}
