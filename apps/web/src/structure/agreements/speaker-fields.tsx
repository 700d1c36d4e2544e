import type { ConfirmationWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../ui/index.ts';

interface SpeakerFieldsProps {
  readonly words: ConfirmationWords;
  /** Where the name will stand. */
  readonly nameHelp: string;
  readonly onChange: (words: ConfirmationWords) => void;
}

/** Who speaks for a party, and in which function. */
export function SpeakerFields({ words, nameHelp, onChange }: SpeakerFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="name"
        label={t`Wer antwortet?`}
        help={nameHelp}
        autoComplete="name"
        maxLength={160}
        value={words.name}
        onChange={(name) => onChange({ ...words, name })}
      />
      <TextField
        name="function"
        label={t`In welcher Funktion?`}
        help={t`Zum Beispiel „Schulleitung“ oder „Vorstand“.`}
        maxLength={160}
        value={words.function}
        onChange={(duty) => onChange({ ...words, function: duty })}
      />
    </>
  );
}
