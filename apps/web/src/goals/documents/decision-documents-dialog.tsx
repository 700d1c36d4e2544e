import {
  blankBallotsAtMost,
  DecisionDocument,
  type DecisionSheet,
  makeDecisionDocument,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { callForFile } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { type DocumentChoice, DocumentFields } from '../../structure/index.ts';
import { RadioGroup, TextField } from '../../ui/index.ts';

interface DecisionDocumentsDialogProps {
  readonly slug: string;
  readonly sheet: DecisionSheet;
  readonly onClose: () => void;
}

/** Ballots, the sheet to enter them, or the record of what was counted, as which file and in which language. */
export function DecisionDocumentsDialog({ slug, sheet, onClose }: DecisionDocumentsDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const language = useLanguage();
  const { paper } = sheet;
  const isClosed = paper.state === 'closed';
  const [choice, setChoice] = useState<DocumentChoice>({ format: 'pdf', language });
  const [document, setDocument] = useState<DecisionDocument>(
    isClosed ? 'decision-count' : 'decision-ballots',
  );
  const [blank, setBlank] = useState('');

  async function save(): Promise<void> {
    const params = { slug, decisionId: paper.id };
    const isBlank = document === 'decision-ballots' && blank !== '';
    const query = { ...choice, document, ...(isBlank ? { blank: Number(blank) } : {}) };
    saveFile(await callForFile(makeDecisionDocument, { params, query }, () => undefined));
    onClose();
  }

  return (
    <FormDialog
      title={isClosed ? t`Niederschrift` : t`Auf Papier`}
      lead={paper.question}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {!isClosed && (
        <RadioGroup
          label={t`Was brauchen Sie?`}
          options={[
            {
              key: 'decision-ballots',
              label: t`Stimmzettel`,
              help: paper.secret
                ? t`Für jede Stimme einen, ohne Namen.`
                : t`Für jede Stimme einen, mit Namen.`,
            },
            {
              key: 'decision-entry-sheet',
              label: t`Erfassungsbogen`,
              help: t`Zum Übertragen der Zettel, für zwei Personen.`,
            },
          ]}
          value={document}
          onChange={(key) => setDocument(DecisionDocument.parse(key))}
        />
      )}
      {document === 'decision-ballots' && (
        <TextField
          name="blank"
          inputMode="numeric"
          label={t`Lieber so viele Zettel ohne Namen`}
          help={t`Höchstens ${blankBallotsAtMost}.`}
          isOptional
          value={blank}
          onChange={(value) => setBlank(value.replaceAll(/\D/g, ''))}
        />
      )}
      <DocumentFields
        choice={choice}
        onChange={(changes) => setChoice({ ...choice, ...changes })}
      />
    </FormDialog>
  );
}
