import { leaveNeighbourhood, type Neighbourhood } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { ConfirmDialog, showToast } from '../ui/index.ts';
import { useAccessMessage } from './use-access-message.ts';
import { useArrival } from './use-arrival.ts';

interface LeaveNeighbourhoodProps {
  readonly place: Neighbourhood;
  readonly onClose: () => void;
}

export function LeaveNeighbourhood({ place, onClose }: LeaveNeighbourhoodProps) {
  const { t } = useLingui();
  const arrive = useArrival();
  const message = useAccessMessage();
  const { slug, name } = place;

  async function leave(): Promise<void> {
    try {
      await call(leaveNeighbourhood, { params: { slug } });
    } catch (error) {
      showToast({ message: message(error), tone: 'attention' });
      return;
    }
    await arrive('/');
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`${name} verlassen?`}
      confirmLabel={t`Verlassen`}
      tone="attention"
      onConfirm={leave}
    >
      <p>
        <Trans>
          Sie können das Quartier danach nicht mehr öffnen. Was Sie eingetragen haben, bleibt.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
