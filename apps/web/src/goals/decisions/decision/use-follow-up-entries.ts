import type { DecisionId } from '@augenhoehe/domain/contract';
import type { DecisionOutcome } from '@augenhoehe/domain/goals';
import { useQuery } from '@tanstack/react-query';
import { agreementsQuery, tasksQuery } from '../../../structure/index.ts';
import type { Option } from '../../../ui/index.ts';
import { goalsQuery } from '../../goals/goal-queries.ts';
import { measuresQuery } from '../../measures/measure-queries.ts';
import { decisionsQuery } from '../decision-queries.ts';

type Kind = DecisionOutcome['followUps'][number]['kind'];

/** What there is of a kind and can follow from a decision, without the decision itself. */
export function useFollowUpEntries(
  slug: string,
  kind: Kind,
  decisionId: DecisionId,
): readonly Option[] {
  const entries: Readonly<Record<Kind, readonly Option[] | undefined>> = {
    task: useQuery({
      ...tasksQuery(slug, 'open'),
      enabled: kind === 'task',
      select: ({ tasks }) => tasks.map(titled),
    }).data,
    agreement: useQuery({
      ...agreementsQuery(slug),
      enabled: kind === 'agreement',
      select: ({ agreements }) => agreements.map(titled),
    }).data,
    goal: useQuery({
      ...goalsQuery(slug),
      enabled: kind === 'goal',
      select: ({ goals }) =>
        goals.map(({ id, key, text }) => ({ key: id, label: `${key} ${text}` })),
    }).data,
    measure: useQuery({
      ...measuresQuery(slug),
      enabled: kind === 'measure',
      select: ({ measures }) => measures.map(titled),
    }).data,
    decision: useQuery({
      ...decisionsQuery(slug),
      enabled: kind === 'decision',
      select: ({ decisions }) =>
        decisions
          .filter(({ id }) => id !== decisionId)
          .map(({ id, question }) => ({ key: id, label: question })),
    }).data,
  };
  return entries[kind] ?? [];
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Option {
  return { key: id, label: title };
}
