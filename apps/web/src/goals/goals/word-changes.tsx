import { wordDifference } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';

interface WordChangesProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts as one, with what went and what came; said too, as colour alone says nothing. */
export function WordChanges({ before, after }: WordChangesProps) {
  const { t } = useLingui();
  return (
    <span className="goal-changes">
      {wordDifference(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        return kind === 'removed' ? (
          <del key={index}>
            <span className="visually-hidden">{t`gestrichen:`} </span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span className="visually-hidden">{t`neu:`} </span>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
