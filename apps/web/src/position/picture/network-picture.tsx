import { may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePlace } from '../../app/use-place.ts';
import { Progress, showToast } from '../../ui/index.ts';
import type { ViewProps } from '../view-props.ts';
import { FigureLegend } from '../look/figure-legend.tsx';
import { LookChooser } from '../look/look-chooser.tsx';
import { ThemeLegend } from '../themes/theme-legend.tsx';
import { useThemeLabel } from '../themes/use-theme-label.ts';
import { ArrangementChooser } from './arrangement-chooser.tsx';
import { KeyHelp } from './key-help.tsx';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { SectorKeys } from './sector-keys.tsx';
import { ModeTools } from './picture-tools.tsx';
import { NetworkShelf } from './network-shelf.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useLayout } from './use-layout.ts';
import { useSize } from './use-size.ts';
import { useTieDrawing } from './use-tie-drawing.ts';
import './stage.css';

const ExportMenu = lazyPart(async () => (await import('../paper/export-menu.tsx')).ExportMenu);

/** What is moved by hand is kept for each kind of themes apart. */
function nameOfPlaces(slug: string, { themes }: ViewProps['scene']): string {
  return themes === undefined ? slug : `${slug}.${themes.kind}`;
}

/** The network as a drawing, with its tools, who stands apart, and the legend. */
export function NetworkPicture(props: ViewProps) {
  const { slug, scene, search, change, onAddTie, onFind } = props;
  const { t } = useLingui();
  const place = usePlace(slug);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const { themes } = scene;
  const layout = useLayout(nameOfPlaces(slug, scene), scene);
  const mayTie = place.can['tie.add'] && themes === undefined;
  const arrangement = useArrangement({ scene, search, forces: layout.places, size });
  const isFixed = arrangement?.isFixed ?? true;
  const drawing = useTieDrawing((from, to) => {
    if (may(place.member, 'tie.add', [from, to])) return onAddTie(from, to);
    showToast({
      message: t`Sie können Beziehungen Ihres eigenen Akteurs eintragen, nicht die anderer.`,
      tone: 'attention',
    });
  }, !isFixed);
  const label = useThemeLabel(scene);

  function press(id: ActorId, by: 'key' | 'pointer'): void {
    if (themes?.keys.has(id) === true) return change({ fokus: id });
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
            mayMove={!isFixed}
            isMoved={layout.isMoved}
            onReset={layout.reset}
          />
          <ArrangementChooser slug={slug} search={search} onChange={change} />
          <LookChooser search={search} onChange={change} />
          {arrangement !== null && (
            <ExportMenu {...props} scene={arrangement.scene} arrangement={arrangement} />
          )}
          <p className="stage__told small" aria-live="polite">
            <DrawingWords scene={scene} search={search} drawing={drawing} />
          </p>
        </div>
        <div className="stage__canvas" ref={stage}>
          {layout.progress !== null && (
            <div className="stage__progress">
              <Progress label={t`Das Netz wird angeordnet`} value={layout.progress} />
            </div>
          )}
          {size !== null && arrangement !== null && (
            <Picture
              // Another arrangement is another drawing: the part that was chosen says nothing there.
              key={search.anordnung}
              {...label}
              scene={arrangement.scene}
              places={arrangement.places}
              backdrop={arrangement.backdrop}
              size={size}
              open={search.akteur ?? null}
              drawing={drawing}
              mayTie={mayTie}
              onPress={press}
              onPressTie={(tie) => {
                if (themes === undefined) change({ beziehung: tie.id, akteur: undefined });
              }}
              onFocus={(id, schritte) => change({ fokus: id, schritte })}
              onFind={onFind}
              onEscape={escape}
              onMoveActor={isFixed ? undefined : layout.move}
            />
          )}
        </div>
        <SectorKeys names={arrangement?.sectorKeys ?? []} />
        <NetworkShelf
          scene={scene}
          open={search.akteur ?? null}
          onPress={(id) => {
            if (!drawing.press(id)) change({ akteur: id, beziehung: undefined });
          }}
          onStartTie={mayTie ? drawing.start : undefined}
        />
      </div>
      <FigureLegend scene={scene} search={search} analysis={props.analysis} />
      {themes === undefined ? (
        <Legend scene={scene} search={search} onChange={change} />
      ) : (
        <ThemeLegend scene={scene} search={search} onChange={change} themes={themes} />
      )}
      <KeyHelp mayTie={mayTie} />
    </div>
  );
}

/** What comes next while a tie is being drawn. */
function DrawingWords({
  scene,
  search,
  drawing,
}: Pick<ViewProps, 'scene' | 'search'> & { readonly drawing: ReturnType<typeof useTieDrawing> }) {
  const { t } = useLingui();
  if (drawing.mode === 'move') {
    return t`Ziehen Sie einen Akteur, oder wählen Sie ihn und drücken Sie die Pfeile rechts im Bild. Die Anordnung gilt nur in diesem Browser.`;
  }
  if (drawing.mode !== 'tie') {
    const lacksMiddle = search.anordnung === 'ringe' && scene.focus === null;
    return lacksMiddle ? t`Wählen Sie den Akteur, um den die Ringe liegen.` : null;
  }
  const from = drawing.from === null ? undefined : scene.actors.get(drawing.from);
  return from === undefined
    ? t`Wählen Sie den ersten Akteur, oder ziehen Sie von einem zum anderen.`
    : t`Von ${from.name} zu wem? Wählen Sie den zweiten Akteur.`;
}
