import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Vote } from 'lucide-react';
import { useState } from 'react';
import { Button, FactGroup, LinkButton } from '../../../ui/index.ts';
import { newDecisionPath } from '../decision-paths.ts';
import { type DecisionsOf, decisionsQuery } from '../decision-queries.ts';
import type { NewDecisionSearch } from '../decision-search.ts';
import { DecisionEntry } from './decision-entry.tsx';

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
            <DecisionEntry key={decision.id} slug={slug} decision={decision} />
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
