import { endStandingProxy, type StandingProxyRow } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../../app/api.ts';
import { useChangeTold } from '../../../inventory/index.ts';
import { ConfirmDialog } from '../../../ui/index.ts';

interface EndDialogProps {
  readonly slug: string;
  readonly proxy: StandingProxyRow;
  readonly onClose: () => void;
}

/** Taken back for what begins from now on. */
export function EndDialog({ slug, proxy, onClose }: EndDialogProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { id, principal, holder } = proxy;

  async function end(): Promise<void> {
    onClose();
    try {
      const { changeSetId } = await call(endStandingProxy, {
        params: { slug, standingProxyId: id },
      });
      await tell(changeSetId, t`${principal.name} stimmt wieder selbst.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      title={t`Soll ${holder.name} nicht mehr für ${principal.name} stimmen?`}
      confirmLabel={t`Zurücknehmen`}
      onConfirm={end}
      onClose={onClose}
    >
      <p>
        <Trans>
          Das gilt für alles, was ab jetzt eröffnet wird. Laufende Abstimmungen behalten die
          Vertretung, mit der sie begonnen haben; dort geht die eigene Stimme vor, und dort lässt
          sich die Vertretung auch zurücknehmen.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
