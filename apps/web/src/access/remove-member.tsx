import { type MemberRow, removeMember } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';
import { ConfirmDialog, showToast } from '../ui/index.ts';
import { useAccessMessage } from './use-access-message.ts';

interface RemoveMemberProps {
  readonly slug: string;
  readonly member: MemberRow;
  readonly onClose: () => void;
}

export function RemoveMember({ slug, member, onClose }: RemoveMemberProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const message = useAccessMessage();
  const { name, personId } = member;

  async function remove(): Promise<void> {
    try {
      await call(removeMember, { params: { slug, personId } });
      showToast({ message: t`${name} hat keinen Zugang mehr.`, tone: 'good' });
    } catch (error) {
      showToast({ message: message(error), tone: 'attention' });
    }
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Zugang von ${name} beenden?`}
      confirmLabel={t`Zugang beenden`}
      tone="attention"
      onConfirm={remove}
    >
      <p>
        <Trans>
          {name} kann dieses Quartier dann nicht mehr öffnen. Was {name} eingetragen hat, bleibt.
          Mit einer neuen Einladung kann {name} wieder mitmachen.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
