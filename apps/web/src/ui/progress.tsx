import { useId } from 'react';
import './progress.css';

export interface ProgressProps {
  readonly label: string;
  /** Between 0 and max; without it nobody knows yet how far it is. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** How far, in words, e.g. „412 von 1.000 Zeilen“. */
  readonly words?: string | undefined;
}

export function Progress({ label, value, max = 1, words }: ProgressProps) {
  const id = useId();
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value / max));
  return (
    <div className="progress">
      <p className="progress__words">
        <span id={id}>{label}</span>
        {words !== undefined && <span className="quiet num">{words}</span>}
      </p>
      <div
        className="progress__bar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        data-open={share === undefined ? true : undefined}
      >
        <div style={share === undefined ? undefined : { inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
