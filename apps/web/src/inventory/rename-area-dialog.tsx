import { type Area, renameArea } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { TextField } from '../ui/index.ts';
import { useChangeTold } from './use-change-told.ts';

interface RenameAreaDialogProps {
  readonly slug: string;
  readonly area: Area;
  readonly onClose: () => void;
}

export function RenameAreaDialog({ slug, area, onClose }: RenameAreaDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [name, setName] = useState(area.name);

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(renameArea, { params: { slug, areaId: area.id }, body: { name } });
      onClose();
      await tell(reply.changeSetId, t`Umbenannt: ${area.name} heißt jetzt ${name.trim()}`);
    });
  }

  return (
    <FormDialog
      title={t`Wie soll das Gebiet heißen?`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t`Name des Gebiets`}
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
}
