import { earlyWarningTerms } from '../../catalogue/index.ts';
import type { readinessQuestions } from '../cooperations/readiness.ts';
import type { WarningKey } from './early-warning.ts';

type Principle = (typeof readinessQuestions)[number]['principle'];

/** The five principles, then the three aspects, as the catalogue numbers them. */
const principles: Readonly<Record<string, Principle>> = {
  P1: 'stock-taking',
  P2: 'contacts',
  P3: 'communication',
  P4: 'structure',
  P5: 'goals',
  X1: 'process',
  X2: 'legitimacy',
  X3: 'power',
};

export const warningPrinciples: readonly Principle[] = Object.values(principles);

/**
 * The principle a warning belongs to. An evaluation looks back at goals and expectations; that nobody
 * new comes is left open by the catalogue, and new people come by contacts. Which bodies there are belongs to the stock-taking.
 */
export function principleOfWarning(key: WarningKey): Principle {
  if (key === 'w20') return 'contacts';
  if (key === 'bodies-alike') return 'stock-taking';
  const term = earlyWarningTerms.find((each) => each.key === key);
  return principles[term?.relates_to ?? ''] ?? 'goals';
}
