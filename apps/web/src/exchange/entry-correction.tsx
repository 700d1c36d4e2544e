import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { AreaCorrection } from './area-correction.tsx';
import { CellCorrection } from './cell-correction.tsx';
import { CoordinateSwap } from './coordinate-swap.tsx';
import type { CorrectionProps } from './correction-props.ts';
import { TypeCorrection } from './type-correction.tsx';
import './entry-correction.css';

/** A place below the row to set right what is wrong with it; takes focus, gives it back on closing. */
export function EntryCorrection(props: CorrectionProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={t`Zeile ${props.entry.row} berichtigen`}
      className="entry-correction"
    >
      <Correction {...props} />
    </div>
  );
}

function Correction(props: CorrectionProps) {
  switch (props.problem.remedy) {
    case 'choose-area':
    case 'add-area':
      return <AreaCorrection {...props} />;
    case 'choose-type':
      return <TypeCorrection {...props} />;
    case 'swap-coordinates':
      return <CoordinateSwap {...props} />;
    case 'enter-name':
    case 'correct-cell':
    case 'choose-actor':
    case 'shorten':
    case 'change-mapping':
    case 'none':
      return <CellCorrection {...props} />;
  }
}
