import { may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePlace } from '../../app/use-place.ts';
import { Progress, showToast } from '../../ui/index.ts';
import type { ViewProps } from '../view-props.ts';
import { FigureLegend } from '../look/figure-legend.tsx';
import { LookChooser } from '../look/look-chooser.tsx';
import { KeyHelp } from './key-help.tsx';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { ModeTools } from './picture-tools.tsx';
import { ringLayout } from './ring-layout.ts';
import { Shelf } from './shelf.tsx';
import { useLayout } from './use-layout.ts';
import { useSize } from './use-size.ts';
import { useTieDrawing } from './use-tie-drawing.ts';
import './stage.css';

/** Narrower than this the whole picture cannot be read beside a focus. */
const narrowPx = 560;

const ExportMenu = lazyPart(async () => (await import('../paper/export-menu.tsx')).ExportMenu);

/** The network as a drawing, with its tools, who stands apart, and the legend. */
export function NetworkPicture(props: ViewProps) {
  const { slug, scene, search, change, onAddTie, onFind } = props;
  const { t } = useLingui();
  const place = usePlace(slug);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const layout = useLayout(slug, scene.network);
  const mayTie = place.can['tie.add'];
  const drawing = useTieDrawing((from, to) => {
    if (may(place.member, 'tie.add', [from, to])) return onAddTie(from, to);
    showToast({
      message: t`Sie können Beziehungen Ihres eigenen Akteurs eintragen, nicht die anderer.`,
      tone: 'attention',
    });
  });
  const isNarrow = size !== null && size.width < narrowPx;
  const { places: arranged } = layout;
  const { steps } = scene;
  const places = useMemo(() => {
    if (arranged === null || !isNarrow || steps === null) return arranged;
    return ringLayout(steps, arranged, 0.8);
  }, [arranged, isNarrow, steps]);

  function press(id: ActorId, by: 'key' | 'pointer'): void {
    const opens = by === 'key' || window.matchMedia('(min-width: 1181px)').matches;
    const isFocus = scene.focus?.id === id;
    change({
      ...(by === 'pointer' ? { fokus: id } : {}),
      ...(opens || isFocus ? { akteur: id, beziehung: undefined } : {}),
    });
  }

  function escape(): boolean {
    if (drawing.mode !== 'look') drawing.cancel();
    else if (search.akteur !== undefined || search.beziehung !== undefined) {
      change({ akteur: undefined, beziehung: undefined });
    } else if (search.fokus !== undefined) change({ fokus: undefined, schritte: undefined });
    else return false;
    return true;
  }

  return (
    <div className="network-picture">
      <div className="stage">
        <div className="stage__head">
          <ModeTools
            mode={drawing.mode}
            onMode={drawing.setMode}
            mayTie={mayTie}
            isMoved={layout.isMoved}
            onReset={layout.reset}
          />
          <LookChooser search={search} onChange={change} />
          {places !== null && <ExportMenu {...props} places={places} />}
          <p className="stage__told small" aria-live="polite">
            <DrawingWords scene={scene} drawing={drawing} />
          </p>
        </div>
        <div className="stage__canvas" ref={stage}>
          {layout.progress !== null && (
            <div className="stage__progress">
              <Progress label={t`Das Netz wird angeordnet`} value={layout.progress} />
            </div>
          )}
          {size !== null && places !== null && (
            <Picture
              scene={scene}
              places={places}
              size={size}
              open={search.akteur ?? null}
              drawing={drawing}
              mayTie={mayTie}
              onPress={press}
              onPressTie={(tie) => change({ beziehung: tie.id, akteur: undefined })}
              onFocus={(id, schritte) => change({ fokus: id, schritte })}
              onFind={onFind}
              onEscape={escape}
              onMoveActor={layout.move}
            />
          )}
        </div>
        <Shelf
          scene={scene}
          open={search.akteur ?? null}
          onPress={(id) => {
            if (!drawing.press(id)) change({ akteur: id, beziehung: undefined });
          }}
          onStartTie={mayTie ? drawing.start : undefined}
        />
      </div>
      <FigureLegend scene={scene} search={search} analysis={props.analysis} />
      <Legend scene={scene} search={search} onChange={change} />
      <KeyHelp mayTie={mayTie} />
    </div>
  );
}

/** What comes next while a tie is being drawn. */
function DrawingWords({
  scene,
  drawing,
}: Pick<ViewProps, 'scene'> & { readonly drawing: ReturnType<typeof useTieDrawing> }) {
  const { t } = useLingui();
  if (drawing.mode === 'move') {
    return t`Ziehen Sie einen Akteur, oder wählen Sie ihn und drücken Sie die Pfeile rechts im Bild. Die Anordnung gilt nur in diesem Browser.`;
  }
  if (drawing.mode !== 'tie') return null;
  const from = drawing.from === null ? undefined : scene.actors.get(drawing.from);
  return from === undefined
    ? t`Wählen Sie den ersten Akteur, oder ziehen Sie von einem zum anderen.`
    : t`Von ${from.name} zu wem? Wählen Sie den zweiten Akteur.`;
}
