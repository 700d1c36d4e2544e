import { addInvitation } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { TextField } from '../ui/index.ts';
import { InvitationLink } from './invitation-link.tsx';
import { invitationsQuery } from './member-queries.ts';
import { type StandingDraft, StandingFields, standingOf } from './standing-fields.tsx';
import { useAccessSending } from './use-access-sending.ts';

interface InviteDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
}

/** Invites somebody, then shows the link, this once. */
export function InviteDialog({ slug, onClose }: InviteDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const [email, setEmail] = useState('');
  const [standing, setStanding] = useState<StandingDraft>({ role: 'partner', actor: null });
  const [made, setMade] = useState<ReplyOf<typeof addInvitation> | null>(null);

  async function send(): Promise<void> {
    await sending.send(async () => {
      const invitation = await call(addInvitation, {
        params: { slug },
        body: { ...standingOf(standing), email: email.trim() === '' ? null : email },
      });
      setMade(invitation);
      await queryClient.invalidateQueries(invitationsQuery(slug));
    });
  }

  if (made !== null) {
    return <InvitationLink invitation={made} email={email.trim()} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={t`Wen möchten Sie einladen?`}
      lead={t`Sie bekommen einen Link zum Weitergeben. Er gilt 14 Tage und einmal.`}
      sendLabel={t`Einladen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="email"
        type="email"
        label={t`E-Mail-Adresse der Person`}
        help={t`Dann kann nur sie die Einladung annehmen. Ohne Adresse gilt sie für alle, die den Link haben.`}
        isOptional
        autoComplete="off"
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <StandingFields slug={slug} standing={standing} onChange={setStanding} />
    </FormDialog>
  );
}
