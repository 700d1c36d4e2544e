import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import './meaning.css';

interface MeaningProps {
  /** Of what, for whoever hears the page. */
  readonly of?: ReactNode;
  readonly children: ReactNode;
}

/** „Was heißt das?“: what a figure counts, for who wants to know. */
export function Meaning({ of, children }: MeaningProps) {
  return (
    <details className="meaning no-print">
      <summary>
        <Trans>Was heißt das?</Trans>
        {of !== undefined && <span className="visually-hidden"> – {of}</span>}
      </summary>
      {children}
    </details>
  );
}
