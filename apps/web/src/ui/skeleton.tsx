import { Trans } from '@lingui/react/macro';
import './progress.css';

export interface SkeletonProps {
  /** How many rows will probably come. */
  readonly rows?: number | undefined;
}

/** Stands in for a list until it is there; appears only when that takes longer than a moment. */
export function Skeleton({ rows = 6 }: SkeletonProps) {
  return (
    <div className="skeleton">
      <output className="visually-hidden">
        <Trans>Wird geladen …</Trans>
      </output>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton__row" aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
