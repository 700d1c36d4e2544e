import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextArea, TextField } from '../../ui/index.ts';

export interface ScenarioWords {
  readonly name: string;
  readonly text: string;
  readonly isShared: boolean;
}

interface ScenarioFieldsProps {
  readonly words: ScenarioWords;
  readonly canShare: boolean;
  readonly onChange: (words: ScenarioWords) => void;
}

/** Under which name a scenario is kept, what it is about, and for whom. */
export function ScenarioFields({ words, canShare, onChange }: ScenarioFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="name"
        label={t`Wie soll das Szenario heißen?`}
        help={t`Zum Beispiel „Das Büro schließt Ende des Jahres“.`}
        autoComplete="off"
        maxLength={80}
        value={words.name}
        onChange={(name) => onChange({ ...words, name })}
      />
      <TextArea
        name="text"
        label={t`Worum geht es?`}
        isOptional
        maxLength={2000}
        value={words.text}
        onChange={(text) => onChange({ ...words, text })}
      />
      {canShare && (
        <Checkbox
          label={t`Alle Beteiligten sehen es`}
          isSelected={words.isShared}
          onChange={(isShared) => onChange({ ...words, isShared })}
        />
      )}
    </>
  );
}
