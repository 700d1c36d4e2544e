import { type ReactNode, useContext, useId } from 'react';
import { FactLevel } from './fact-level.ts';
import './facts.css';

export interface FactGroupProps {
  readonly title: ReactNode;
  /** Beside the title, e.g. how many ties. */
  readonly count?: number | undefined;
  /** What holds of the group as a whole, e.g. who sees it. */
  readonly beside?: ReactNode;
  /** SourceAge, or what can be done about the group. */
  readonly aside?: ReactNode;
  /** Told by the panel; on a page 2. */
  readonly level?: 2 | 3 | undefined;
  readonly children: ReactNode;
}

/** A group of facts with its own source and age at the right of its heading. */
export function FactGroup({ title, count, beside, aside, level, children }: FactGroupProps) {
  const id = useId();
  const usual = useContext(FactLevel);
  const Heading = `h${level ?? usual}` as const;
  return (
    <section className="facts-group" aria-labelledby={id}>
      <header className="facts-group__head">
        <div className="facts-group__title">
          <Heading id={id}>
            {title}
            {count !== undefined && <span className="facts-group__count"> {count}</span>}
          </Heading>
          {beside}
        </div>
        {aside !== undefined && <div className="facts-group__aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
