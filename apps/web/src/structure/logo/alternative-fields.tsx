import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';

/** What is said of the logo; as long as it is being written. */
export interface AlternativeDraft {
  readonly adorns: boolean;
  readonly words: string;
}

interface AlternativeFieldsProps {
  readonly draft: AlternativeDraft;
  readonly onChange: (changes: Partial<AlternativeDraft>) => void;
}

export function draftOf(alternative: string | null | undefined): AlternativeDraft {
  return { adorns: alternative === null, words: alternative ?? '' };
}

export function alternativeOf({ adorns, words }: AlternativeDraft): string | null {
  return adorns ? null : words;
}

/** What the logo shows, for whoever cannot see it, or that it only adorns. */
export function AlternativeFields({ draft, onChange }: AlternativeFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        name="adorns"
        label={t`Was hören Menschen, die das Logo nicht sehen?`}
        value={draft.adorns ? 'nothing' : 'words'}
        onChange={(value) => onChange({ adorns: value === 'nothing' })}
        options={[
          { key: 'words', label: t`Eine Beschreibung` },
          {
            key: 'nothing',
            label: t`Nichts, es ist nur Schmuck`,
            help: t`Wenn der Name ohnehin auf dem Dokument steht.`,
          },
        ]}
      />
      {!draft.adorns && (
        <TextField
          name="alternative"
          label={t`Beschreibung des Logos`}
          help={t`In wenigen Worten, zum Beispiel „Logo: Nachbarschaft Hafergraben“.`}
          maxLength={200}
          value={draft.words}
          onChange={(words) => onChange({ words })}
        />
      )}
    </>
  );
}
