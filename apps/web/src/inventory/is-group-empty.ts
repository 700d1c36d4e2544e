import {
  type FactGroup,
  factGroups,
  isFilled,
  type VisibleActor,
} from '@augenhoehe/domain/inventory';

export function isGroupEmpty(actor: VisibleActor, group: FactGroup): boolean {
  return !factGroups[group].some((fact) => {
    const value = actor[fact];
    return value !== null && isFilled(value);
  });
}
