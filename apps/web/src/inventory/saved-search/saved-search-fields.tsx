import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextField } from '../../ui/index.ts';

interface Draft {
  readonly name: string;
  readonly isShared: boolean;
}

interface SavedSearchFieldsProps {
  readonly draft: Draft;
  readonly canShare: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** Under which name a search is kept, and for whom. */
export function SavedSearchFields({ draft, canShare, onChange }: SavedSearchFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="name"
        label={t`Wie soll sie heißen?`}
        help={t`Zum Beispiel „Lange nicht bestätigt im Nordhof“.`}
        autoComplete="off"
        maxLength={80}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      {canShare && (
        <Checkbox
          label={t`Alle Beteiligten sehen sie`}
          isSelected={draft.isShared}
          onChange={(isShared) => onChange({ ...draft, isShared })}
        />
      )}
    </>
  );
}
