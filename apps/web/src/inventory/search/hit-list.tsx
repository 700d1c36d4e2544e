import type { QueryWord } from '@augenhoehe/domain/inventory';
import type { ReactNode } from 'react';
import { SourceAge } from '../../ui/index.ts';
import { MarkedText } from './marked-text.tsx';
import { MatchReason } from './match-reason.tsx';
import type { SearchEntry } from './search-entries.ts';
import type { HitReason } from './use-hit-reasons.ts';

export interface Hit extends Omit<SearchEntry, 'icon'> {
  readonly mark: ReactNode;
  readonly about?: string;
  /** Why it was found, where the name does not say so. */
  readonly reason?: HitReason | undefined;
}

export interface HitGroup {
  readonly label: string;
  readonly hits: readonly Hit[];
}

interface HitListProps {
  readonly id: string;
  readonly group: HitGroup;
  readonly words: readonly QueryWord[];
  readonly currentKey: string | undefined;
  readonly onOpen: (hit: Hit) => void;
}

/** Options of one kind under their heading. */
export function HitList({ id, group, words, currentKey, onOpen }: HitListProps) {
  return (
    <div role="group" aria-label={group.label}>
      <p className="hits__head" aria-hidden="true">
        {group.label}
      </p>
      {group.hits.map((hit) => (
        // The keys are the search field's; the pointer is the only other way in.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={hit.key}
          id={`${id}-${hit.key}`}
          role="option"
          aria-selected={hit.key === currentKey}
          className="hit"
          onClick={() => onOpen(hit)}
        >
          {hit.mark}
          <span>
            <MarkedText text={hit.label} words={words} />
            {hit.about !== undefined && <span className="hit__about"> {hit.about}</span>}
            {hit.reason !== undefined && (
              <span className="hit__reason">
                <MatchReason reason={hit.reason} words={words} />
                {hit.reason.shortAge !== null && (
                  <>
                    {' '}
                    <SourceAge state={hit.reason.shortAge.state} isIconQuiet>
                      {hit.reason.shortAge.text}
                    </SourceAge>
                  </>
                )}
              </span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
