import { useLingui } from '@lingui/react/macro';
import './steps.css';

export interface StepsProps {
  /** Name of the job, e.g. „Liste einfügen“. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Counted from 0. */
  readonly current: number;
}

/** Where one is in a longer job. */
export function Steps({ label, steps, current }: StepsProps) {
  const { t } = useLingui();
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'is-done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="steps__name">{step}</span>
          {index < current && <span className="visually-hidden">{t`, erledigt`}</span>}
        </li>
      ))}
    </ol>
  );
}
