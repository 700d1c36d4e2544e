import { logoBytesAtMost, setLogo } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { ApiProblem } from '../../app/api-problem.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { AlternativeFields, alternativeOf, draftOf } from './alternative-fields.tsx';
import { base64Of } from './base64-of.ts';
import { LogoFile } from './logo-file.tsx';
import { logoQuery } from './logo-query.ts';

interface LogoDialogProps {
  readonly slug: string;
  /** The picture that is to be replaced, and what is said of it; `null`: there is none yet. */
  readonly present: { readonly image: string; readonly alternative: string | null } | null;
  readonly onClose: () => void;
}

/** A new picture for all documents, and what it shows. */
export function LogoDialog({ slug, present, onClose }: LogoDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(logoQuery(slug).queryKey);
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState(draftOf(present?.alternative));

  async function save(): Promise<void> {
    if (file === null) throw new ApiProblem(400, 'logo-missing');
    if (file.size > logoBytesAtMost) throw new ApiProblem(400, 'logo-too-large');
    const content = await base64Of(file);
    const body = { content, alternative: alternativeOf(draft), was: present?.image ?? null };
    const reply = await call(setLogo, { params: { slug }, body });
    onClose();
    await tell(reply.changeSetId, t`Das Logo steht jetzt auf allen Dokumenten.`);
  }

  return (
    <FormDialog
      title={present === null ? t`Logo hinzufügen` : t`Logo ersetzen`}
      lead={t`Es steht oben auf jedem Dokument, das Sie von hier mitnehmen.`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <LogoFile file={file} onChoose={setFile} />
      <AlternativeFields draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
    </FormDialog>
  );
}
