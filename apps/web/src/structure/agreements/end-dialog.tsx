import { dayInGermany } from '@augenhoehe/domain/contract';
import { type AgreementSheet, endAgreement } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextArea, TextField } from '../../ui/index.ts';

interface EndDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly onClose: () => void;
}

/** Ends an agreement in good order: a reason, a day, and a list of what is to be handed over. */
export function EndDialog({ slug, sheet, onClose }: EndDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const promised = sheet.contributions.filter(({ state }) => state === 'promised');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(today);
  const [points, setPoints] = useState(() =>
    [
      t`Schlüssel und Geräte zurückgeben`,
      t`Offene Aufgaben übergeben`,
      t`Geld abrechnen`,
      t`Kontakte und Adressen übergeben oder löschen`,
      ...promised.map(({ what }) => t`Zugesagt und noch offen: ${what}`),
    ].join('\n'),
  );

  async function save(): Promise<void> {
    const handover = points
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, done: false }));
    const reply = await call(endAgreement, {
      params: { slug, agreementId: sheet.agreement.id },
      body: { reason, until, handover },
    });
    onClose();
    await tell(reply.changeSetId, t`Die Vereinbarung ist beendet.`);
  }

  return (
    <FormDialog
      title={t`Die Vereinbarung geordnet beenden`}
      sendLabel={t`Beenden`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={t`Warum endet sie?`}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <TextField
        name="until"
        type="date"
        label={t`Letzter Tag`}
        value={until}
        onChange={setUntil}
      />
      <TextArea
        name="handover"
        label={t`Was ist zu übergeben?`}
        help={t`Eine Zeile je Punkt. Sie haken die Punkte danach auf der Seite ab.`}
        isOptional
        rows={6}
        value={points}
        onChange={setPoints}
      />
    </FormDialog>
  );
}
