import type { QueryWord } from '@augenhoehe/domain/inventory';
import { MarkedText } from './marked-text.tsx';
import type { MatchWords } from './use-match-words.ts';

interface MatchReasonProps {
  readonly reason: MatchWords;
  readonly words: readonly QueryWord[];
}

/** „Bietet: Sprachkenntnisse, Sprachmittlung“ */
export function MatchReason({ reason, words }: MatchReasonProps) {
  return (
    <>
      <span className="quiet">{reason.label}: </span>
      <MarkedText text={reason.text} words={words} />
    </>
  );
}
