import type { CooperationFacts } from './cooperation.ts';

/** Form is intensity × formality; all four corners occur, and none is deficient. */
export type CooperationForm = 'spontaneous' | 'lending-rules' | 'tradition' | 'project';

/** Formality from which something is laid down in writing by all parties. */
const written = 3;

/**
 * Which corner is nearest; `null` where either is not said. A medium intensity counts as the higher: as soon as it takes
 * regular effort, the questions of an intense cooperation come up.
 */
export function formOf({
  intensity,
  formality,
}: Pick<CooperationFacts, 'intensity' | 'formality'>): CooperationForm | null {
  if (intensity === null || formality === null) return null;
  if (intensity === 'low') return formality < written ? 'spontaneous' : 'lending-rules';
  return formality < written ? 'tradition' : 'project';
}
