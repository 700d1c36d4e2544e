import type { ReactNode } from 'react';
import './facts.css';

interface Description {
  readonly key: string;
  readonly term: ReactNode;
  readonly detail: ReactNode;
}

export interface DescriptionListProps {
  readonly entries: readonly Description[];
  /** stacked: term above; sides: both on one line, for short ones; columns: terms aligned. */
  readonly layout?: 'stacked' | 'sides' | 'columns' | undefined;
}

export function DescriptionList({ entries, layout = 'stacked' }: DescriptionListProps) {
  return (
    <dl className={`facts facts--${layout}`}>
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>{entry.term}</dt>
          <dd>{entry.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
