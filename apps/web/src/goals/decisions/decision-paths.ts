import type { DecisionId } from '@augenhoehe/domain/contract';
import { placePath } from '../../app/place-path.ts';

export function decisionsPath(slug: string): string {
  return placePath(slug, 'entscheidungen');
}

export function newDecisionPath(slug: string): string {
  return `${decisionsPath(slug)}/neu`;
}

export function decisionPath(slug: string, id: DecisionId): string {
  return `${decisionsPath(slug)}/${id}`;
}

export function editDecisionPath(slug: string, id: DecisionId): string {
  return `${decisionPath(slug, id)}/bearbeiten`;
}

/** For the projector. */
export function roomPath(slug: string, id: DecisionId): string {
  return `${decisionPath(slug, id)}/raum`;
}
