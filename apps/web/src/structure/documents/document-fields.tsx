import type { Language } from '@augenhoehe/domain/contract';
import type { DocumentFormat } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, SegmentedControl } from '../../ui/index.ts';

/** As which file, and in which language. */
export interface DocumentChoice {
  readonly format: DocumentFormat;
  readonly language: Language;
}

interface DocumentFieldsProps<Choice extends DocumentChoice> {
  readonly choice: Choice;
  readonly onChange: (changes: Partial<DocumentChoice>) => void;
}

export function DocumentFields<Choice extends DocumentChoice>({
  choice,
  onChange,
}: DocumentFieldsProps<Choice>) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        name="format"
        label={t`Als welche Datei?`}
        options={[
          { key: 'pdf', label: t`PDF`, help: t`Zum Lesen, Verschicken und Drucken.` },
          { key: 'docx', label: t`Word-Datei`, help: t`Zum Weiterschreiben.` },
        ]}
        value={choice.format}
        onChange={(key) => onChange({ format: key === 'docx' ? 'docx' : 'pdf' })}
      />
      <SegmentedControl
        name="language"
        label={t`In welcher Sprache?`}
        segments={[
          { key: 'de', label: t`Deutsch` },
          { key: 'en', label: t`Englisch` },
        ]}
        value={choice.language}
        onChange={(key) => onChange({ language: key === 'en' ? 'en' : 'de' })}
      />
    </>
  );
}
