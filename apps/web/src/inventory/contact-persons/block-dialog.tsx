import { dayInGermany } from '@augenhoehe/domain/contract';
import { blockContactPerson, type ContactPersonView } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { Notice, TextField } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';

interface BlockDialogProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly reason: 'objection' | 'withdrawal';
  readonly onClose: () => void;
}

export function BlockDialog({ slug, person, reason, onClose }: BlockDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [on, setOn] = useState(dayInGermany(useNow()));

  async function send(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, contactPersonId: person.id };
      const reply = await call(blockContactPerson, { params, body: { reason, on } });
      onClose();
      await tell(
        reply.changeSetId,
        reason === 'objection' ? t`Widerspruch vermerkt.` : t`Widerruf vermerkt.`,
      );
    });
  }

  return (
    <FormDialog
      title={reason === 'objection' ? t`Widerspruch vermerken` : t`Widerruf vermerken`}
      sendLabel={t`Vermerken`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <Notice tone="info">
        <Trans>
          Der Eintrag verschwindet sofort für alle. Nur die Koordination sieht noch Name, Funktion
          und diesen Tag, damit die Person nicht wieder eingetragen wird. Danach ist der Eintrag
          binnen 14 Tagen zu löschen oder zu anonymisieren.
        </Trans>
      </Notice>
      <TextField
        name="on"
        type="date"
        label={t`An welchem Tag hat die Person das erklärt?`}
        value={on}
        onChange={setOn}
      />
    </FormDialog>
  );
}
