import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { FactGroup } from '../../../ui/index.ts';
import { decisionsQuery } from '../decision-queries.ts';
import { DecisionEntry } from './decision-entry.tsx';

interface DecidedBeforeProps {
  readonly slug: string;
  /** The goal or measure. */
  readonly id: string;
}

/** From which decisions something followed, as far as this member sees them; nothing where there is none. */
export function DecidedBefore({ slug, id }: DecidedBeforeProps) {
  const { t } = useLingui();
  const { data: list } = useQuery(decisionsQuery(slug, { followUp: id }));
  // What was decided about it stands among its own decisions.
  const decisions = list?.decisions.filter(({ goalId }) => goalId !== id) ?? [];
  if (decisions.length === 0) return null;
  return (
    <FactGroup title={t`Woraus das folgt`}>
      <p className="quiet small">
        <Trans>Das wurde entschieden, und daraus ist dieser Eintrag entstanden.</Trans>
      </p>
      <ul className="plain-list decision-entries">
        {decisions.map((decision) => (
          <DecisionEntry key={decision.id} slug={slug} decision={decision} />
        ))}
      </ul>
    </FactGroup>
  );
}
