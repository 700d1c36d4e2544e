import {
  type Actor,
  type ChosenLevels,
  type FactVisibility,
  mayChooseLevels,
  setLevels,
} from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';

/**
 * Who sees the actor's groups after these levels are chosen.
 *
 * @throws ProblemError 403 `not-allowed`
 */
export function newVisibility(place: Place, actor: Actor, levels: ChosenLevels): FactVisibility {
  const viewer = viewerOf(place);
  if (!mayChooseLevels(viewer, actor, levels)) throw new ProblemError(403, 'not-allowed');
  return setLevels(actor.visibility, levels, viewer);
}
