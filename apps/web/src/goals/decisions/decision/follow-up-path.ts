import { AgreementId, DecisionId } from '@augenhoehe/domain/contract';
import type { DecisionOutcome } from '@augenhoehe/domain/goals';
import { placePath } from '../../../app/place-path.ts';
import { agreementPath } from '../../../structure/index.ts';
import { goalPath } from '../../goals/goal-paths.ts';
import { measurePath } from '../../measures/measure-paths.ts';
import { decisionPath } from '../decision-paths.ts';

type FollowUp = DecisionOutcome['followUps'][number];

/** Where what follows is to be seen; `null`: it has yet to be entered. A task has no page of its own. */
export function followUpPath(slug: string, { kind, id }: FollowUp): string | null {
  if (id === null) return null;
  switch (kind) {
    case 'task':
      return placePath(slug, 'aufgaben');
    case 'agreement':
      return agreementPath(slug, AgreementId.parse(id));
    case 'goal':
      return goalPath(slug, id);
    case 'measure':
      return measurePath(slug, id);
    case 'decision':
      return decisionPath(slug, DecisionId.parse(id));
  }
}
