import { Trans, useLingui } from '@lingui/react/macro';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Maximize,
  Minus,
  Move,
  Plus,
  RotateCcw,
  Spline,
} from 'lucide-react';
import { IconButton, ToggleChip } from '../../ui/index.ts';
import type { Point } from './geometry.ts';
import { zoomStep } from './picture-keys.ts';
import type { PictureMode } from './use-picture-pointer.ts';

interface ZoomToolsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Moves the picture, or the chosen actor while actors are being moved. */
  readonly onMove: (by: Point) => void;
  readonly moves: 'picture' | 'actor';
}

const stepPx = 60;

/** All that wheel and drag do, as buttons. */
export function ZoomTools({ onZoom, onFit, onMove, moves }: ZoomToolsProps) {
  const { t } = useLingui();
  const isActor = moves === 'actor';
  const pad = [
    { icon: ArrowUp, label: isActor ? t`Akteur nach oben` : t`Bild nach oben`, x: 0, y: -1 },
    { icon: ArrowLeft, label: isActor ? t`Akteur nach links` : t`Bild nach links`, x: -1, y: 0 },
    { icon: ArrowRight, label: isActor ? t`Akteur nach rechts` : t`Bild nach rechts`, x: 1, y: 0 },
    { icon: ArrowDown, label: isActor ? t`Akteur nach unten` : t`Bild nach unten`, x: 0, y: 1 },
  ];
  return (
    <div className="stage__tools no-print" role="group" aria-label={t`Ausschnitt`}>
      <IconButton icon={Plus} variant="outline" label={t`Näher`} onPress={() => onZoom(zoomStep)} />
      <IconButton
        icon={Minus}
        variant="outline"
        label={t`Weiter weg`}
        onPress={() => onZoom(1 / zoomStep)}
      />
      <IconButton icon={Maximize} variant="outline" label={t`Ganzes Netz`} onPress={onFit} />
      <div className="stage__pad">
        {pad.map(({ icon, label, x, y }) => (
          <IconButton
            key={label}
            icon={icon}
            tone="quiet"
            label={label}
            onPress={() => onMove({ x: x * stepPx, y: y * stepPx })}
          />
        ))}
      </div>
    </div>
  );
}

interface ModeToolsProps {
  readonly mode: PictureMode;
  readonly onMode: (mode: PictureMode) => void;
  readonly mayTie: boolean;
  readonly mayMove: boolean;
  readonly isMoved: boolean;
  readonly onReset: () => void;
}

/** What pressing and dragging an actor does. */
export function ModeTools({ mode, onMode, mayTie, mayMove, isMoved, onReset }: ModeToolsProps) {
  return (
    <div className="chips no-print">
      {mayTie && (
        <ToggleChip
          icon={Spline}
          isPressed={mode === 'tie'}
          onChange={(isOn) => onMode(isOn ? 'tie' : 'look')}
        >
          <Trans>Verbinden</Trans>
        </ToggleChip>
      )}
      {mayMove && (
        <ToggleChip
          icon={Move}
          isPressed={mode === 'move'}
          onChange={(isOn) => onMode(isOn ? 'move' : 'look')}
        >
          <Trans>Verschieben</Trans>
        </ToggleChip>
      )}
      {mayMove && isMoved && (
        <ToggleChip icon={RotateCcw} isPressed={false} onChange={onReset}>
          <Trans>Zurück zur Anordnung</Trans>
        </ToggleChip>
      )}
    </div>
  );
}
