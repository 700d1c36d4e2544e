import { type Complement, complementOf, isMutual, type OffersAndNeeds } from './complement.ts';

/** From this level on two actors work together already, and nothing is proposed to them. */
export const workingLevel = 2;

export interface RelationsInput<Other extends OffersAndNeeds & { readonly id: string }> {
  readonly me: OffersAndNeeds;
  /** All others, in the order in which they are to be shown. */
  readonly others: readonly Other[];
  /** The closest tie to each partner. */
  readonly levels: ReadonlyMap<string, number>;
  readonly dismissed: ReadonlySet<string>;
}

export interface Match<Other> extends Complement {
  readonly other: Other;
  readonly isMutual: boolean;
}

/**
 * With whom one could work: who could support us, and whom we could support. Whom we work with
 * already, and what was dismissed, is in neither. Those who both give and receive come first,
 * otherwise the order stays.
 */
export function possibleRelations<Other extends OffersAndNeeds & { readonly id: string }>({
  me,
  others,
  levels,
  dismissed,
}: RelationsInput<Other>): { supporters: Match<Other>[]; recipients: Match<Other>[] } {
  const matches = others
    .filter(({ id }) => (levels.get(id) ?? 0) < workingLevel && !dismissed.has(id))
    .map((other) => {
      const complement = complementOf(me, other);
      return { other, ...complement, isMutual: isMutual(complement) };
    })
    .toSorted((a, b) => Number(b.isMutual) - Number(a.isMutual));
  return {
    supporters: matches.filter(({ supports }) => supports.length > 0),
    recipients: matches.filter(({ receives }) => receives.length > 0),
  };
}
