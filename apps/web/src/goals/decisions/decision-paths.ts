import type { DecisionId } from '@augenhoehe/domain/contract';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import type { NewDecisionSearch } from './decision-search.ts';

export function decisionsPath(slug: string): string {
  return placePath(slug, 'entscheidungen');
}

/** The form for a new decision, filled in as far as it can be. */
export function newDecisionPath(slug: string, begun: NewDecisionSearch = {}): string {
  return `${decisionsPath(slug)}/neu${stringifySearch(begun)}`;
}

export function decisionPath(slug: string, id: DecisionId): string {
  return `${decisionsPath(slug)}/${id}`;
}

export function editDecisionPath(slug: string, id: DecisionId): string {
  return `${decisionPath(slug, id)}/bearbeiten`;
}

/** Who votes for whom until it is taken back. */
export function standingProxiesPath(slug: string): string {
  return `${decisionsPath(slug)}/vertretungen`;
}

/** For the projector. */
export function roomPath(slug: string, id: DecisionId): string {
  return `${decisionPath(slug, id)}/raum`;
}
