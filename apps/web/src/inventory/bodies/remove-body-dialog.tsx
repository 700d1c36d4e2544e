import { type BodySheet, removeBody } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../app/api.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';

interface RemoveBodyDialogProps {
  readonly slug: string;
  readonly sheet: BodySheet;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Says what goes along with the body, and what stays. */
export function RemoveBodyDialog({ slug, sheet, onClose, onGone }: RemoveBodyDialogProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { body, seats } = sheet;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeBody, { params: { slug, bodyId: body.id } });
      onGone();
      await tell(reply.changeSetId, t`Entfernt: ${body.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`${body.name} entfernen?`}
      confirmLabel={t`Gremium entfernen`}
      tone="attention"
      onConfirm={remove}
    >
      <p>
        {seats.length === 0 ? (
          <Trans>Das Gremium hat keine Sitze.</Trans>
        ) : (
          t`Mit dem Gremium ${plural(seats.length, { one: 'verschwindet # Sitz', other: 'verschwinden # Sitze' })}. Die Akteure selbst bleiben.`
        )}{' '}
        <Trans>Sie können das rückgängig machen.</Trans>
      </p>
    </ConfirmDialog>
  );
}
