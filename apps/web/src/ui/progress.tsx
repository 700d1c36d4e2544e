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
  return (
    <div className="progress">
      <p className="progress__words">
        <label htmlFor={id}>{label}</label>
        {words !== undefined && <span className="quiet num">{words}</span>}
      </p>
      <progress id={id} className="progress__bar" value={value} max={max} aria-valuetext={words} />
    </div>
  );
}
