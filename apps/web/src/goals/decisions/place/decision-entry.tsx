import type { DecisionRow } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Link } from '../../../ui/index.ts';
import { DecisionStateTag } from '../decision/decision-state-tag.tsx';
import { decisionPath } from '../decision-paths.ts';
import { outcomeInWords } from '../outcome-words.ts';
import './place.css';

interface DecisionEntryProps {
  readonly slug: string;
  readonly decision: DecisionRow;
}

/** A decision in a list of a few: what was asked, how it stands, what came out. */
export function DecisionEntry({ slug, decision }: DecisionEntryProps) {
  const { i18n } = useLingui();
  const outcome = outcomeInWords(decision, i18n);
  return (
    <li>
      <Link href={decisionPath(slug, decision.id)}>{decision.question}</Link>{' '}
      <DecisionStateTag state={decision.state} />
      {outcome !== '' && <p>{outcome}</p>}
    </li>
  );
}
