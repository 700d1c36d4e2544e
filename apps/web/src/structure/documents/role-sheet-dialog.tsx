import type { RoleAssignmentId } from '@augenhoehe/domain/contract';
import { makeRoleSheet } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { callForFile } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { type DocumentChoice, DocumentFields } from './document-fields.tsx';

interface RoleSheetDialogProps {
  readonly slug: string;
  readonly roleId: RoleAssignmentId;
  readonly onClose: () => void;
}

/** The sheet of a role, as which file and in which language. */
export function RoleSheetDialog({ slug, roleId, onClose }: RoleSheetDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const language = useLanguage();
  const [query, setQuery] = useState<DocumentChoice>({ format: 'pdf', language });

  async function save(): Promise<void> {
    const input = { params: { slug, roleId }, query };
    saveFile(await callForFile(makeRoleSheet, input, () => undefined));
    onClose();
  }

  return (
    <FormDialog
      title={t`Rollenblatt`}
      lead={t`Wozu es die Rolle gibt, wer sie hat, was sie entscheidet und welche Aufgaben offen sind, mit Platz zum Schreiben und für zwei Unterschriften.`}
      sendLabel={t`Datei erstellen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <DocumentFields choice={query} onChange={(changes) => setQuery({ ...query, ...changes })} />
    </FormDialog>
  );
}
