import { type MemberRow, setProtectedCircle } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placeKey } from '../app/session-query.ts';
import { Checkbox, showToast } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

interface ProtectedCircleDialogProps {
  readonly slug: string;
  readonly member: MemberRow;
  readonly onClose: () => void;
}

/** Names somebody as one of those who may open protected analyses, or no longer. */
export function ProtectedCircleDialog({ slug, member, onClose }: ProtectedCircleDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const { name, personId } = member;
  const [isIn, setIn] = useState(member.isInProtectedCircle);

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(setProtectedCircle, { params: { slug, personId }, body: { isIn } });
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      const message = isIn
        ? t`${name} gehört jetzt zum benannten Kreis.`
        : t`${name} gehört nicht zum benannten Kreis.`;
      showToast({ message, tone: 'good' });
      onClose();
    });
  }

  return (
    <FormDialog
      title={t`Benannter Kreis`}
      lead={t`Geschützte Analysen sieht nur, wer hier ausdrücklich benannt ist. Niemand gehört von selbst dazu, auch die Koordination nicht. Jede Benennung steht im Verlauf.`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <Checkbox
        name="isIn"
        label={t`${name} gehört zum benannten Kreis`}
        isSelected={isIn}
        onChange={setIn}
      />
    </FormDialog>
  );
}
