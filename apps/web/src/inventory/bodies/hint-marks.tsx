import type { BodyHint } from '@augenhoehe/domain/inventory';
import { Tag } from '../../ui/index.ts';
import { useBodyHintWords } from './use-body-hint-words.ts';

/** What to look at in a body, short enough for a row. */
export function HintMarks({ hints }: { readonly hints: readonly BodyHint[] }) {
  const words = useBodyHintWords();
  return hints.map((hint) => (
    <span key={hint.kind} className="hint-mark">
      <Tag tone="hint">{words(hint).short}</Tag>
    </span>
  ));
}
