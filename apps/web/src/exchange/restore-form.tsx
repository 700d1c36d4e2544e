import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { useSending } from '../app/use-sending.ts';
import { Form, FormBody, Progress, SubmitButton } from '../ui/index.ts';
import { FileDrop } from './file-drop.tsx';
import { restoreProblemMessage } from './restore-problem-message.ts';

interface RestoreFormProps {
  readonly onRestore: (file: File) => Promise<void>;
}

/** Takes a neighbourhood's file, and says in words why it cannot be used. */
export function RestoreForm({ onRestore }: RestoreFormProps) {
  const { t, i18n } = useLingui();
  const sending = useSending();
  const [file, setFile] = useState<File | null>(null);
  const { problem } = sending;

  async function send(): Promise<void> {
    await sending.send(async () => {
      if (file === null) throw new ApiProblem(400, 'no-file');
      await onRestore(file);
    });
  }

  return (
    <Form
      onSubmit={send}
      errors={problem === null ? {} : { form: i18n._(restoreProblemMessage(problem)) }}
    >
      <FormBody>
        <FileDrop
          file={file}
          onChoose={setFile}
          accept=".json,application/json"
          kinds={t`Der Name der Datei endet auf „.json“.`}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Quartier wiederherstellen`}</SubmitButton>
      </div>
      {sending.isBusy && <Progress label={t`Die Datei wird geprüft und eingelesen`} />}
    </Form>
  );
}
