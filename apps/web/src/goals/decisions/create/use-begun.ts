import { dayInGermany } from '@augenhoehe/domain/contract';
import { useQuery } from '@tanstack/react-query';
import { useNow } from '../../../app/use-now.ts';
import { bodyQuery } from '../../../inventory/index.ts';
import { cooperationQuery } from '../../../structure/index.ts';
import type { NewDecisionSearch } from '../decision-search.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { electorateOfBody, electorateOfCooperation } from './electorate.ts';

type Origin = Pick<NewDecisionSearch, 'gremium' | 'kooperation' | 'ziel'>;

/**
 * What is known of a decision from where it was begun: its goal, and whose members decide.
 *
 * @returns `null` while it is read; a body or cooperation that cannot be read is left out
 */
export function useBegun(
  slug: string,
  { gremium, kooperation, ziel }: Origin,
): Partial<DecisionDraft> | null {
  const today = dayInGermany(useNow());
  const body = useQuery({ ...bodyQuery(slug, gremium ?? ''), enabled: gremium !== undefined });
  const cooperation = useQuery({
    ...cooperationQuery(slug, kooperation ?? ''),
    enabled: kooperation !== undefined,
  });
  if (body.isLoading || cooperation.isLoading) return null;
  return {
    goalId: ziel ?? '',
    ...(body.data === undefined ? {} : electorateOfBody(body.data, today)),
    ...(cooperation.data === undefined ? {} : electorateOfCooperation(cooperation.data, today)),
  };
}
