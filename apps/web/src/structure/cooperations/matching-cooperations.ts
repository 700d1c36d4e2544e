import { fold } from '@augenhoehe/domain/inventory';
import type { CooperationRow } from '@augenhoehe/domain/structure';
import type { CooperationSearch } from './cooperation-search.ts';

type Searched = Pick<CooperationRow, 'name' | 'concern' | 'goal' | 'output' | 'state'> & {
  readonly parties: readonly Pick<CooperationRow['parties'][number], 'id' | 'name'>[];
};

function textOf({ name, concern, goal, output, parties }: Searched): string {
  return fold([name, concern, goal, output, ...parties.map((party) => party.name)].join('\n'));
}

/** Those that the address asks for: each word comes up somewhere. */
export function matchingCooperations<One extends Searched>(
  cooperations: readonly One[],
  { q = '', state, party }: CooperationSearch,
): One[] {
  const words = fold(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  return cooperations.filter((cooperation) => {
    if (state !== undefined && cooperation.state !== state) return false;
    if (party !== undefined && cooperation.parties.every(({ id }) => id !== party)) return false;
    const text = textOf(cooperation);
    return words.every((word) => text.includes(word));
  });
}
