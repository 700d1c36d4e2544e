import type { ActorFactName, VisibleActor } from '@augenhoehe/domain/inventory';
import { useAreaNames } from './use-area-names.ts';
import { useTerms } from './use-terms.ts';
import { writePosition } from './parse-position.ts';

/** The value of a fact as text; empty where nothing is known. */
export function useFactValue(slug: string): (actor: VisibleActor, fact: ActorFactName) => string {
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const lists: Readonly<Partial<Record<ActorFactName, (key: string) => string>>> = {
    fields: terms.field,
    targetGroups: terms.target,
    offers: terms.resource,
    needs: terms.resource,
  };
  return (actor, fact) => {
    switch (fact) {
      case 'type':
        return actor.type === null ? '' : terms.type(actor.type);
      case 'areaId':
        return actor.areaId === null ? '' : areaName(actor.areaId);
      case 'stage':
        return actor.stage === null ? '' : terms.stage(actor.stage);
      case 'position':
        return writePosition(actor.position, terms.language);
      default: {
        const value = actor[fact];
        if (value === null) return '';
        return typeof value === 'string' ? value : value.map(lists[fact] ?? String).join(', ');
      }
    }
  };
}
