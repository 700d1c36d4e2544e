import type { ActorId } from '../../contract/index.ts';
import type { Tie } from '../../inventory/index.ts';

/** Who has spoken of a tie, seen from one of its ends. */
export const speakers = ['both', 'contradicted', 'us', 'them', 'outside'] as const;
export type Speaker = (typeof speakers)[number];

type SpokenOf = Pick<Tie, 'from' | 'standing' | 'statements'>;

/** `both`: both sides alike; `contradicted`: both, but differently; `outside`: neither of them. */
export function whoSpeaks(me: ActorId, { from, standing, statements }: SpokenOf): Speaker {
  if (standing === 'confirmed') return 'both';
  if (standing !== 'one-sided') return standing;
  const mine = from === me ? 'from' : 'to';
  return statements.some(({ side }) => side === mine) ? 'us' : 'them';
}
