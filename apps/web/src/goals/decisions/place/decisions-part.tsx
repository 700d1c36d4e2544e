import type { DecisionRow } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Vote } from 'lucide-react';
import { useState } from 'react';
import { Button, FactGroup, Link, LinkButton } from '../../../ui/index.ts';
import { DecisionStateTag } from '../decision/decision-state-tag.tsx';
import { decisionPath, newDecisionPath } from '../decision-paths.ts';
import { type DecisionsOf, decisionsQuery } from '../decision-queries.ts';
import type { NewDecisionSearch } from '../decision-search.ts';
import { outcomeInWords } from '../outcome-words.ts';
import './place.css';

/** So many stand there at first, the newest. */
const shownAtFirst = 5;

interface DecisionsPartProps {
  readonly slug: string;
  readonly of: DecisionsOf;
  /** What a new decision begins with. */
  readonly begin: NewDecisionSearch;
}

/** On the page of a goal, a body or a cooperation: what was decided, and the way to decide next. */
export function DecisionsPart({ slug, of, begin }: DecisionsPartProps) {
  const { t } = useLingui();
  const { data: list } = useQuery(decisionsQuery(slug, of));
  const [areAllShown, setAllShown] = useState(false);
  if (list === undefined) return null;
  const { decisions, can } = list;
  const shown = areAllShown ? decisions : decisions.slice(0, shownAtFirst);
  return (
    <FactGroup
      title={t`Entscheidungen`}
      {...(decisions.length > 0 ? { count: decisions.length } : {})}
    >
      {decisions.length === 0 ? (
        <p className="quiet">
          <Trans>Noch keine.</Trans>
        </p>
      ) : (
        <ul className="plain-list decision-entries">
          {shown.map((decision) => (
            <Entry key={decision.id} slug={slug} decision={decision} />
          ))}
        </ul>
      )}
      <p className="actions sheet__below no-print">
        {can.add && (
          <LinkButton variant="plain" size="small" icon={Vote} href={newDecisionPath(slug, begin)}>
            <Trans>Darüber entscheiden</Trans>
          </LinkButton>
        )}
        {shown.length < decisions.length && (
          <Button variant="plain" size="small" onPress={() => setAllShown(true)}>
            {t`Alle ${decisions.length} zeigen`}
          </Button>
        )}
      </p>
    </FactGroup>
  );
}

interface EntryProps {
  readonly slug: string;
  readonly decision: DecisionRow;
}

function Entry({ slug, decision }: EntryProps) {
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
