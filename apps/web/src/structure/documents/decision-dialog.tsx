import type { BodyId } from '@augenhoehe/domain/contract';
import { makeDecisionRecord } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { callForFile } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { TextArea, TextField } from '../../ui/index.ts';
import { type DocumentChoice, DocumentFields } from './document-fields.tsx';
import { linesIn } from './lines-in.ts';

interface DecisionDialogProps {
  readonly slug: string;
  readonly bodyId: BodyId;
  readonly onClose: () => void;
}

/** What is to be decided, before its record is written. */
export function DecisionDialog({ slug, bodyId, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const language = useLanguage();
  const [decidedOn, setDecidedOn] = useState('');
  const [question, setQuestion] = useState('');
  const [options, setOptions] = useState('');
  const [query, setQuery] = useState<DocumentChoice>({ format: 'pdf', language });

  async function save(): Promise<void> {
    const body = {
      decidedOn: decidedOn === '' ? null : decidedOn,
      question,
      options: linesIn(options),
    };
    const input = { params: { slug, bodyId }, query, body };
    saveFile(await callForFile(makeDecisionRecord, input, () => undefined));
    onClose();
  }

  return (
    <FormDialog
      title={t`Entscheidung festhalten`}
      lead={t`Ein Blatt mit der Regel des Gremiums und allen, die mitentscheiden, und Platz für Zahlen, Ergebnis und Einwände.`}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextArea
        name="question"
        label={t`Worum geht es?`}
        isOptional
        maxLength={500}
        value={question}
        onChange={setQuestion}
      />
      <TextArea
        name="options"
        label={t`Welche Möglichkeiten gibt es?`}
        help={t`Jede Möglichkeit in einer Zeile, höchstens 20.`}
        isOptional
        value={options}
        onChange={setOptions}
      />
      <TextField
        name="decidedOn"
        type="date"
        label={t`Wann wird entschieden?`}
        isOptional
        value={decidedOn}
        onChange={setDecidedOn}
      />
      <DocumentFields choice={query} onChange={(changes) => setQuery({ ...query, ...changes })} />
    </FormDialog>
  );
}
