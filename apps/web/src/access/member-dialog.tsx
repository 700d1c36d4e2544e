import { editMember, type MemberRow } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placeKey } from '../app/session-query.ts';
import { showToast } from '../ui/index.ts';
import { type StandingDraft, StandingFields, standingOf } from './standing-fields.tsx';
import { useAccessSending } from './use-access-sending.ts';

interface MemberDialogProps {
  readonly slug: string;
  readonly member: MemberRow;
  readonly onClose: () => void;
}

export function MemberDialog({ slug, member, onClose }: MemberDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const { name, role, actorId, actorName } = member;
  const [standing, setStanding] = useState<StandingDraft>({
    role,
    actor: actorId === null ? null : { id: actorId, name: actorName ?? '' },
  });

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(editMember, {
        params: { slug, personId: member.personId },
        body: standingOf(standing),
      });
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      showToast({ message: t`Die Rolle von ${name} ist geändert.`, tone: 'good' });
      onClose();
    });
  }

  return (
    <FormDialog
      title={t`Rolle von ${name}`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <StandingFields slug={slug} standing={standing} onChange={setStanding} />
    </FormDialog>
  );
}
