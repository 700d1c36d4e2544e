import { complementOf } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useListWords } from '../../app/use-list-words.ts';
import { actorQuery, useTerms } from '../../inventory/index.ts';
import { FactGroup } from '../../ui/index.ts';
import type { FromUsProps } from './from-us-props.ts';

/** What one could offer the other: an occasion to talk. */
export function FittingPart({ slug, us, sheet }: FromUsProps) {
  const terms = useTerms();
  const list = useListWords();
  const { data } = useQuery(actorQuery(slug, us.id));
  if (data === undefined) return null;
  const { supports, receives } = complementOf(data.actor, sheet.actor);
  if (supports.length === 0 && receives.length === 0) return null;
  const [given, taken] = [supports, receives].map((keys) => list(keys.map(terms.resource)));
  const { name } = sheet.actor;
  return (
    <FactGroup title={<Trans>Was zusammenpasst</Trans>}>
      {supports.length > 0 && (
        <p>
          <Trans>
            {name} bietet, was {us.name} sucht: {given}.
          </Trans>
        </p>
      )}
      {receives.length > 0 && (
        <p>
          <Trans>
            {us.name} bietet, was {name} sucht: {taken}.
          </Trans>
        </p>
      )}
    </FactGroup>
  );
}
