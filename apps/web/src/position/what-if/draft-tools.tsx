import type { ActorId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Scissors, Spline, UserMinus } from 'lucide-react';
import { Button } from '../../ui/index.ts';
import type { Scene } from '../scene.ts';

/** What was pressed in the picture. */
export type ChosenPart =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'tie'; readonly tie: NetworkTie };

interface DraftToolsProps {
  readonly scene: Scene;
  readonly chosen: ChosenPart | null;
  readonly onRemove: (id: ActorId) => void;
  readonly onEnd: (tie: NetworkTie) => void;
  readonly onStartTie: (id: ActorId) => void;
  readonly onClose: () => void;
}

/** What can be changed about what was pressed. */
export function DraftTools({ scene, chosen, ...on }: DraftToolsProps) {
  const { t } = useLingui();
  if (chosen === null) {
    return t`Wählen Sie einen Akteur oder eine Beziehung, um sie im Entwurf zu ändern.`;
  }
  if (chosen.kind === 'tie') {
    const { tie } = chosen;
    const names = [tie.from, tie.to].map((id) => scene.actors.get(id)?.name ?? '…').join(' – ');
    const isEnded = scene.draft?.ended.has(tie.id) ?? false;
    return (
      <span className="actions">
        <b>{names}</b>
        {!isEnded && (
          <Button
            size="small"
            icon={Scissors}
            onPress={() => {
              on.onEnd(tie);
              on.onClose();
            }}
          >
            <Trans>Im Entwurf beenden</Trans>
          </Button>
        )}
      </span>
    );
  }
  const { id } = chosen;
  if (scene.draft?.removed.has(id) ?? false) {
    return t`${scene.actors.get(id)?.name ?? '…'} fällt im Entwurf weg.`;
  }
  return (
    <span className="actions">
      <b>{scene.actors.get(id)?.name}</b>
      <Button
        size="small"
        icon={UserMinus}
        onPress={() => {
          on.onRemove(id);
          on.onClose();
        }}
      >
        <Trans>Wegdenken</Trans>
      </Button>
      <Button size="small" icon={Spline} onPress={() => on.onStartTie(id)}>
        <Trans>Verbinden mit …</Trans>
      </Button>
    </span>
  );
}
