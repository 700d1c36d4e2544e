import type { ActorHit, QueryWord } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { GroupMark, RowLink, SourceAge } from '../../ui/index.ts';
import { useAbout } from '../sheet-about.tsx';
import { useOpenActor } from '../use-open-actor.ts';
import { groupOf } from '../use-terms.ts';
import { MarkedText } from './marked-text.tsx';
import { MatchReason } from './match-reason.tsx';
import { useHitReasons } from './use-hit-reasons.ts';

interface SearchResultProps {
  readonly slug: string;
  readonly hit: ActorHit;
  readonly words: readonly QueryWord[];
  readonly isOpen: boolean;
}

/** Somebody who was found: why, from where that is known, and how old it is. */
export function SearchResult({ slug, hit, words, isOpen }: SearchResultProps) {
  const about = useAbout(slug, true);
  const hrefOf = useOpenActor(slug);
  const reasons = useHitReasons(slug, words)(hit);
  return (
    <li className="result">
      <RowLink
        href={hrefOf(hit.id)}
        isCurrent={isOpen}
        mark={<GroupMark group={groupOf(hit.type)} />}
        name={<MarkedText text={hit.name} words={words} />}
        about={<MarkedText text={about(hit)} words={words} />}
      />
      {reasons.length > 0 && (
        <ul className="result__reasons">
          {reasons.map((reason, index) => (
            <li key={reason.key}>
              <MatchReason reason={reason} words={words} />
              {reason.age !== null && reasons[index + 1]?.group !== reason.group && (
                <span className="result__age">
                  <SourceAge state={reason.age.state}>{reason.age.text}</SourceAge>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {hit.missing.length > 0 && (
        <p className="result__missing small quiet">
          <Trans>ohne: {hit.missing.join(', ')}</Trans>
        </p>
      )}
    </li>
  );
}
