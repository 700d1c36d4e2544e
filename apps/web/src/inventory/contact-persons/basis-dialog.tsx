import { dayInGermany } from '@augenhoehe/domain/contract';
import { type ContactPersonView, setBasis } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../use-change-told.ts';
import { BasisFields } from './basis-fields.tsx';
import { type BasisDraft, basisOf } from './contact-draft.ts';

interface BasisDialogProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly onClose: () => void;
}

/** What allows keeping the entry; a consent that stands here is a new one. */
export function BasisDialog({ slug, person, onClose }: BasisDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const [basis, setBasisDraft] = useState<BasisDraft>({
    law: person.keeping?.law ?? 'dsgvo',
    ground: person.keeping?.ground ?? 'interest',
    wording: person.keeping?.consent?.wording ?? '',
    channel: person.keeping?.consent?.channel ?? 'paper',
    givenOn: person.keeping?.consent?.givenOn ?? today,
  });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, contactPersonId: person.id };
      const reply = await call(setBasis, { params, body: basisOf(basis) });
      onClose();
      await tell(reply.changeSetId, t`Rechtsgrundlage gespeichert.`);
    });
  }

  return (
    <FormDialog
      title={t`Rechtsgrundlage`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <BasisFields path="" basis={basis} onChange={setBasisDraft} />
    </FormDialog>
  );
}
