import type { PartyOrder } from './cooperation.ts';
import type { Party } from './party.ts';

interface NamedParty extends Pick<Party, 'rank'> {
  readonly actor: { readonly name: string };
}

const dictionary = new Intl.Collator('de');

/** The parties in the alphabet's order or in the one they agreed on; the alphabet decides between equal ranks. */
export function orderParties<One extends NamedParty>(
  parties: readonly One[],
  order: PartyOrder,
): One[] {
  return parties.toSorted((a, b) => {
    const byRank = order === 'agreed' ? a.rank - b.rank : 0;
    return byRank === 0 ? dictionary.compare(a.actor.name, b.actor.name) : byRank;
  });
}
