import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextArea, TextField } from '../../ui/index.ts';

export interface SavedSearchWords {
  readonly name: string;
  readonly text: string;
  readonly isShared: boolean;
}

interface SavedSearchFieldsProps {
  readonly words: SavedSearchWords;
  readonly canShare: boolean;
  readonly onChange: (words: SavedSearchWords) => void;
}

/** Under which name something is kept, what is to be seen there, and for whom. */
export function SavedSearchFields({ words, canShare, onChange }: SavedSearchFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="name"
        label={t`Wie soll sie heißen?`}
        help={t`Zum Beispiel „Lange nicht bestätigt im Nordhof“.`}
        autoComplete="off"
        maxLength={80}
        value={words.name}
        onChange={(name) => onChange({ ...words, name })}
      />
      <TextArea
        name="text"
        label={t`Was ist hier zu sehen?`}
        help={t`Steht dabei, sooft jemand die Ansicht öffnet.`}
        isOptional
        maxLength={2000}
        value={words.text}
        onChange={(text) => onChange({ ...words, text })}
      />
      {canShare && (
        <Checkbox
          label={t`Alle Beteiligten sehen sie`}
          isSelected={words.isShared}
          onChange={(isShared) => onChange({ ...words, isShared })}
        />
      )}
    </>
  );
}
