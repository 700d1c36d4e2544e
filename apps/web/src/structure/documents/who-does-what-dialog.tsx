import { makeWhoDoesWhat, type WhoDoesWhatPaper } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { callForFile } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { RadioGroup } from '../../ui/index.ts';
import { type DocumentChoice, DocumentFields } from './document-fields.tsx';
import type { DocumentsOf } from './documents-of.ts';

interface WhoDoesWhatDialogProps extends DocumentsOf {
  readonly slug: string;
  readonly onClose: () => void;
}

/** Who does what, on which sheet and as which file. */
export function WhoDoesWhatDialog({ slug, onClose, cooperation, body }: WhoDoesWhatDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const language = useLanguage();
  const [paper, setPaper] = useState<WhoDoesWhatPaper>('a3-landscape');
  const [choice, setChoice] = useState<DocumentChoice>({ format: 'pdf', language });

  async function save(): Promise<void> {
    const query = { ...choice, paper, cooperation, body };
    saveFile(await callForFile(makeWhoDoesWhat, { params: { slug }, query }, () => undefined));
    onClose();
  }

  return (
    <FormDialog
      title={t`Wer macht was`}
      lead={t`Alle, die mitmachen, mit ihren offenen Aufgaben, dem Tag, der Vertretung und wen man fragt.`}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <RadioGroup
        name="paper"
        label={t`Auf welchem Blatt?`}
        options={[
          { key: 'a3-landscape', label: t`A3 quer`, help: t`Zum Aufhängen, in großer Schrift.` },
          { key: 'a4-landscape', label: t`A4 quer`, help: t`Für jeden Drucker.` },
        ]}
        value={paper}
        onChange={(key) => setPaper(key === 'a4-landscape' ? 'a4-landscape' : 'a3-landscape')}
      />
      <DocumentFields
        choice={choice}
        onChange={(changes) => setChoice({ ...choice, ...changes })}
      />
    </FormDialog>
  );
}
