import type { ActorId } from '@augenhoehe/domain/contract';
import { DismissalReason, dismissMatch, type PossibleRelation } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';
import { dismissalWords } from './dismissal-words.ts';

interface DismissDialogProps {
  readonly slug: string;
  readonly actorId: ActorId;
  readonly partner: PossibleRelation['partner'];
  readonly onClose: () => void;
}

/** Why a partner is not to be proposed any longer. */
export function DismissDialog({ slug, actorId, partner, onClose }: DismissDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [reason, setReason] = useState<DismissalReason>('not-now');
  const [note, setNote] = useState('');

  async function send(): Promise<void> {
    await sending.send(async () => {
      const { changeSetId } = await call(dismissMatch, {
        params: { slug, actorId, otherId: partner.id },
        body: { reason, note },
      });
      onClose();
      await tell(changeSetId, t`Zurückgestellt: ${partner.name}`);
    });
  }

  return (
    <FormDialog
      title={t`Warum passt ${partner.name} nicht?`}
      lead={t`Der Vorschlag steht danach unten und lässt sich jederzeit wieder aufnehmen. Gilt nur für diese Sicht.`}
      sendLabel={t`Zurückstellen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        name="reason"
        label={t`Grund`}
        options={Object.entries(dismissalWords).map(([key, label]) => ({
          key,
          label: i18n._(label),
        }))}
        value={reason}
        onChange={(key) => setReason(DismissalReason.parse(key))}
      />
      <TextArea
        name="note"
        label={t`In Ihren Worten`}
        help={t`Über die Sache, nicht über Personen.`}
        isOptional
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
