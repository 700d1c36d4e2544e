import { correctDecisionText } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import type { DecisionDialogProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

/** Other words for what is decided: a new version, on which everybody votes anew. */
export function TextDialog({ slug, sheet: { paper }, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [question, setQuestion] = useState(paper.question);
  const [explanation, setExplanation] = useState(paper.explanation);
  const [options, setOptions] = useState(
    paper.options.map(({ id, text, detail }) => ({ id, text, detail })),
  );
  const [reason, setReason] = useState('');
  const [textVersion] = useState(paper.textVersion);
  async function save(): Promise<void> {
    const reply = await call(correctDecisionText, {
      params: { slug, decisionId: paper.id },
      body: { textVersion, question, explanation, options, reason },
    });
    onClose();
    await tell(reply.changeSetId, t`Die neue Fassung steht. Alle stimmen dazu neu.`);
  }
  function put(id: string, changes: { text?: string; detail?: string }): void {
    setOptions(options.map((option) => (option.id === id ? { ...option, ...changes } : option)));
  }
  return (
    <FormDialog
      title={t`Worte ändern`}
      lead={t`Es entsteht eine neue Fassung. Was zu den alten Worten gesagt wurde, bleibt lesbar; gestimmt wird neu.`}
      size="wide"
      sendLabel={t`Neue Fassung`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextField
        name="question"
        label={t`Frage`}
        maxLength={300}
        value={question}
        onChange={setQuestion}
      />
      <TextArea
        name="explanation"
        label={t`Erläuterung`}
        isOptional
        maxLength={4000}
        value={explanation}
        onChange={setExplanation}
      />
      {options.map(({ id, text }, at) => (
        <TextArea
          key={id}
          name={`options.${at}.text`}
          label={options.length === 1 ? t`Vorschlag` : t`Möglichkeit ${id}`}
          rows={2}
          maxLength={300}
          value={text}
          onChange={(words) => put(id, { text: words })}
        />
      ))}
      <TextArea
        name="reason"
        label={t`Warum ändern Sie die Worte?`}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
