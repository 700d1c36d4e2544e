import type { BodySheet } from '@augenhoehe/domain/inventory';
import type { CooperationSheet } from '@augenhoehe/domain/structure';
import type { DecisionDraft } from './decision-draft.ts';

type Electorate = Pick<DecisionDraft, 'bodyId' | 'cooperationId' | 'actors'>;

/** The organisations that sit in a body, each once. @param today a day in Germany */
export function electorateOfBody({ body, seats }: BodySheet, today: string): Electorate {
  const sitting = seats.filter(({ until }) => until === null || until >= today);
  const ids = sitting.flatMap(({ actor }) => (actor === null ? [] : [actor.id]));
  return { bodyId: body.id, cooperationId: '', actors: [...new Set(ids)] };
}

/** Whoever takes part in a cooperation. @param today a day in Germany */
export function electorateOfCooperation(
  { cooperation, parties }: CooperationSheet,
  today: string,
): Electorate {
  const present = parties.filter(({ until }) => until === null || until >= today);
  return {
    bodyId: '',
    cooperationId: cooperation.id,
    actors: present.map(({ actor }) => actor.id),
  };
}
