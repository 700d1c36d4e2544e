import type { ActorId } from '@augenhoehe/domain/contract';
import type { SnapshotComparison } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { Notice, Progress } from '../../ui/index.ts';
import { mostBuilt } from '../picture/most-built.ts';
import { Picture } from '../picture/picture.tsx';
import { useLayout } from '../picture/use-layout.ts';
import { useSize } from '../picture/use-size.ts';
import { useTieDrawing } from '../picture/use-tie-drawing.ts';
import { comparisonScene, unionOf } from './comparison-scene.ts';
import { useComparedWords } from './use-compared-words.ts';
import '../picture/stage.css';

interface ComparisonPictureProps {
  readonly slug: string;
  readonly compared: SnapshotComparison;
  readonly kinds: ReadonlySet<string>;
  /** Whose sheet stands beside the picture. */
  readonly open: ActorId | null;
  readonly onOpen: (id: ActorId | undefined) => void;
}

function nothing(): void {
  // Two dates are looked at, not edited.
}

export function ComparisonPicture(props: ComparisonPictureProps) {
  const { actors } = props.compared.comparison;
  if (actors.length <= mostBuilt) return <DrawnComparison {...props} />;
  return (
    <Notice tone="info">
      <Trans>
        Bei mehr als {mostBuilt} Akteuren wird der Vergleich nicht gezeichnet. Die Tabelle zeigt
        alles.
      </Trans>
    </Notice>
  );
}

/** Whoever is gone has none any more. */
function hasSheet({ actors }: SnapshotComparison['comparison'], id: ActorId): boolean {
  return actors.some((actor) => actor.id === id && ['new', 'unchanged'].includes(actor.change));
}

/** Both dates in one arrangement: what changed stands out, what stayed is faint. */
function DrawnComparison(props: ComparisonPictureProps) {
  const { slug, kinds, open, onOpen } = props;
  const { comparison } = props.compared;
  const { t } = useLingui();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const words = useComparedWords(comparison);
  const network = useMemo(() => unionOf(comparison), [comparison]);
  const scene = useMemo(
    () => comparisonScene(network, { comparison, kinds, words }),
    [network, comparison, kinds, words],
  );
  const layout = useLayout(slug, { network });
  const drawing = useTieDrawing(nothing);
  const count = scene.shownTies.size;
  return (
    <div className="stage no-print">
      <div className="stage__canvas" ref={stage}>
        {layout.progress !== null && (
          <div className="stage__progress">
            <Progress label={t`Das Netz wird angeordnet`} value={layout.progress} />
          </div>
        )}
        {size !== null && layout.places !== null && (
          <Picture
            label={t`Vergleich zweier Momentaufnahmen mit ${plural(count, { one: '# geänderten Beziehung', other: '# geänderten Beziehungen' })}`}
            scene={scene}
            places={layout.places}
            size={size}
            open={open}
            drawing={drawing}
            mayTie={false}
            onPress={(id) => {
              if (hasSheet(comparison, id)) onOpen(id);
            }}
            onPressTie={nothing}
            onFocus={nothing}
            onFind={nothing}
            onEscape={() => {
              if (open !== null) onOpen(undefined);
              return open !== null;
            }}
            onMoveActor={layout.move}
          />
        )}
      </div>
    </div>
  );
}
