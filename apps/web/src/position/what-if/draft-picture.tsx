import type { ActorId } from '@augenhoehe/domain/contract';
import type { DraftedNetwork, NetworkTie } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { useNow } from '../../app/use-now.ts';
import { Progress } from '../../ui/index.ts';
import { Picture } from '../picture/picture.tsx';
import { ModeTools } from '../picture/picture-tools.tsx';
import { useLayout } from '../picture/use-layout.ts';
import { useSize } from '../picture/use-size.ts';
import { useTieDrawing } from '../picture/use-tie-drawing.ts';
import { sceneOf } from '../scene.ts';
import { DraftLegend } from './draft-legend.tsx';
import { type ChosenPart, DraftTools } from './draft-tools.tsx';
import '../picture/stage.css';

interface DraftPictureProps {
  readonly slug: string;
  readonly drafted: DraftedNetwork;
  readonly onRemove: (id: ActorId) => void;
  readonly onEnd: (tie: NetworkTie) => void;
  readonly onConnect: (from: ActorId, to: ActorId) => void;
}

/** The draft laid over the picture of the network; what is pressed can be changed. */
export function DraftPicture(props: DraftPictureProps) {
  const { slug, drafted, onConnect } = props;
  const { t } = useLingui();
  const now = useNow();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const layout = useLayout(slug, { network: drafted.both });
  const [chosen, setChosen] = useState<ChosenPart | null>(null);
  const drawing = useTieDrawing((from, to) => {
    setChosen(null);
    onConnect(from, to);
  });
  const scene = useMemo(
    () => ({ ...sceneOf(drafted.both, {}, now), draft: drafted.marks }),
    [drafted, now],
  );
  const from = drawing.from === null ? undefined : scene.actors.get(drawing.from);
  return (
    <section aria-label={t`Bild des Entwurfs`}>
      <h2>
        <Trans>Im Bild</Trans>
      </h2>
      <div className="stage what-if__stage">
        <div className="stage__head">
          <ModeTools
            mode={drawing.mode}
            onMode={drawing.setMode}
            mayTie
            mayMove
            isMoved={layout.isMoved}
            onReset={layout.reset}
          />
          <div className="stage__told small" aria-live="polite">
            {drawing.mode === 'tie' ? (
              from === undefined ? (
                t`Wählen Sie den ersten Akteur, oder ziehen Sie von einem zum anderen.`
              ) : (
                t`Von ${from.name} zu wem? Wählen Sie den zweiten Akteur.`
              )
            ) : (
              <DraftTools
                {...props}
                scene={scene}
                chosen={chosen}
                onStartTie={drawing.start}
                onClose={() => setChosen(null)}
              />
            )}
          </div>
        </div>
        <div className="stage__canvas" ref={stage}>
          {layout.progress !== null && (
            <div className="stage__progress">
              <Progress label={t`Das Netz wird angeordnet`} value={layout.progress} />
            </div>
          )}
          {size !== null && layout.places !== null && (
            <Picture
              scene={scene}
              places={layout.places}
              size={size}
              open={chosen?.kind === 'actor' ? chosen.id : null}
              drawing={drawing}
              mayTie
              onPress={(id) => setChosen({ kind: 'actor', id })}
              onPressTie={(tie) => setChosen({ kind: 'tie', tie })}
              onFocus={(id) => setChosen({ kind: 'actor', id })}
              onFind={() => undefined}
              onEscape={() => {
                if (drawing.mode !== 'look') drawing.cancel();
                else if (chosen === null) return false;
                setChosen(null);
                return true;
              }}
              onMoveActor={layout.move}
            />
          )}
        </div>
      </div>
      <DraftLegend />
    </section>
  );
}
