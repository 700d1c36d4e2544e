import { describeLogo } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { AlternativeFields, alternativeOf, draftOf } from './alternative-fields.tsx';
import { logoQuery } from './logo-query.ts';

interface DescribeLogoDialogProps {
  readonly slug: string;
  readonly alternative: string | null;
  readonly onClose: () => void;
}

/** Says otherwise what the logo shows. */
export function DescribeLogoDialog({ slug, alternative, onClose }: DescribeLogoDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(logoQuery(slug).queryKey);
  const [draft, setDraft] = useState(draftOf(alternative));

  async function save(): Promise<void> {
    const body = { alternative: alternativeOf(draft), was: alternative };
    const reply = await call(describeLogo, { params: { slug }, body });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert.`);
  }

  return (
    <FormDialog
      title={t`Logo beschreiben`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <AlternativeFields draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
    </FormDialog>
  );
}
