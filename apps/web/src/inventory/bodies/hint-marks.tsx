import { type BodyHint, warningOfBodyHint } from '@augenhoehe/domain/inventory';
import { usePlaceParts } from '../../app/place-parts.ts';
import { Tag } from '../../ui/index.ts';
import { useBodyHintWords } from './use-body-hint-words.ts';

interface HintMarksProps {
  readonly slug: string;
  readonly bodyId: string;
  readonly hints: readonly BodyHint[];
}

/** What to look at in a body, short enough for a row. */
export function HintMarks({ slug, bodyId, hints }: HintMarksProps) {
  const words = useBodyHintWords();
  const { WarningMark } = usePlaceParts();
  return hints.map((hint) => {
    const { short } = words(hint);
    const warning = warningOfBodyHint(hint);
    return (
      <span key={hint.kind} className="hint-mark">
        {warning === null ? (
          <Tag tone="hint">{short}</Tag>
        ) : (
          <WarningMark slug={slug} bodyId={bodyId} warning={warning}>
            {short}
          </WarningMark>
        )}
      </span>
    );
  });
}
