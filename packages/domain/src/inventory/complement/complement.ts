/** What somebody gives and looks for, in keys of the catalogue. */
export interface OffersAndNeeds {
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}

/** How two actors complete each other, seen from one of them. */
export interface Complement {
  /** What I need and the other one offers. */
  readonly supports: readonly string[];
  /** What the other one needs and I offer. */
  readonly receives: readonly string[];
}

function shared(wanted: readonly string[], given: readonly string[]): readonly string[] {
  return wanted.filter((resource) => given.includes(resource));
}

/** Symmetric: seen from the other side, `supports` and `receives` change places. */
export function complementOf(me: OffersAndNeeds, other: OffersAndNeeds): Complement {
  return {
    supports: shared(me.needs, other.offers),
    receives: shared(other.needs, me.offers),
  };
}

/** Both give and both receive. */
export function isMutual({ supports, receives }: Complement): boolean {
  return supports.length > 0 && receives.length > 0;
}
