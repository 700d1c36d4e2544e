import { type CooperationSheet, removeCooperation } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';

interface RemoveCooperationDialogProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Says what goes along, and that one that is over stays. */
export function RemoveCooperationDialog(props: RemoveCooperationDialogProps) {
  const { slug, sheet, onClose, onGone } = props;
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { cooperation, reviews } = sheet;

  async function remove(): Promise<void> {
    try {
      const params = { slug, cooperationId: cooperation.id };
      const reply = await call(removeCooperation, { params });
      onGone();
      await tell(reply.changeSetId, t`Entfernt: ${cooperation.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`${cooperation.name} entfernen?`}
      confirmLabel={t`Kooperation entfernen`}
      tone="attention"
      onConfirm={remove}
    >
      <p>
        <Trans>
          Entfernen ist für Irrtümer. Ist die Kooperation vorbei, setzen Sie lieber den Stand: Was
          alle daraus gelernt haben, bleibt dann erhalten.
        </Trans>{' '}
        {reviews.length > 0 &&
          t`Mit ihr ${plural(reviews.length, { one: 'verschwindet # Rückblick', other: 'verschwinden # Rückblicke' })}.`}{' '}
        <Trans>Sie können das rückgängig machen.</Trans>
      </p>
    </ConfirmDialog>
  );
}
