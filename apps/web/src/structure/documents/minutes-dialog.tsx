import type { BodyId } from '@augenhoehe/domain/contract';
import { makeMinutes } from '@augenhoehe/domain/structure';
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

interface MinutesDialogProps {
  readonly slug: string;
  readonly bodyId: BodyId;
  readonly onClose: () => void;
}

/** What a meeting is about, before its minutes are written. */
export function MinutesDialog({ slug, bodyId, onClose }: MinutesDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const language = useLanguage();
  const [heldOn, setHeldOn] = useState('');
  const [agenda, setAgenda] = useState('');
  const [query, setQuery] = useState<DocumentChoice>({ format: 'pdf', language });

  async function save(): Promise<void> {
    const body = { heldOn: heldOn === '' ? null : heldOn, agenda: linesIn(agenda) };
    const input = { params: { slug, bodyId }, query, body };
    saveFile(await callForFile(makeMinutes, input, () => undefined));
    onClose();
  }

  return (
    <FormDialog
      title={t`Protokoll vorbereiten`}
      lead={t`Ein Blatt mit allen Sitzen zum Ankreuzen und Platz für das, was besprochen und beschlossen wird. Als Word-Datei zum Hineinschreiben.`}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextField
        name="heldOn"
        type="date"
        label={t`Wann ist das Treffen?`}
        isOptional
        value={heldOn}
        onChange={setHeldOn}
      />
      <TextArea
        name="agenda"
        label={t`Worum soll es gehen?`}
        help={t`Jeder Punkt in einer Zeile, höchstens 30.`}
        isOptional
        rows={4}
        value={agenda}
        onChange={setAgenda}
      />
      <DocumentFields choice={query} onChange={(changes) => setQuery({ ...query, ...changes })} />
    </FormDialog>
  );
}
