import { addMeasureNeed, type MeasureSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { ComboBox, TextField } from '../../ui/index.ts';
import { needsChosen } from './measure-draft.ts';
import { measureQuery } from './measure-queries.ts';
import { useNeedOptions } from './use-need-options.ts';
import { useNeedWords } from './use-need-words.ts';

interface AddNeedDialogProps {
  readonly slug: string;
  readonly measure: MeasureSheet['measure'];
  readonly onClose: () => void;
}

/** One more thing that a measure takes. */
export function AddNeedDialog({ slug, measure, onClose }: AddNeedDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(measureQuery(slug, measure.id).queryKey);
  const options = useNeedOptions();
  const needWords = useNeedWords();
  const [key, setKey] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function send(): Promise<void> {
    const [need] = needsChosen(key === null ? [] : [key]);
    setMissing(need === undefined);
    if (need === undefined) return;
    await sending.send(async () => {
      const params = { slug, measureId: measure.id };
      const reply = await call(addMeasureNeed, { params, body: { ...need, note } });
      onClose();
      const what = needWords(need);
      await tell(reply.changeSetId, t`Wird gebraucht: ${what}`);
    });
  }

  const errors = isMissing ? { resource: t`Bitte wählen Sie, was gebraucht wird.` } : {};
  return (
    <FormDialog
      title={t`Was braucht es noch?`}
      lead={measure.title}
      sendLabel={t`Eintragen`}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <ComboBox
        name="resource"
        label={t`Was wird gebraucht?`}
        options={options}
        value={key}
        onChange={setKey}
      />
      <TextField
        name="note"
        label={t`Wie viel, wann, wofür?`}
        help={t`Zum Beispiel „für 60 Menschen, einmal im Monat“.`}
        isOptional
        maxLength={300}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
