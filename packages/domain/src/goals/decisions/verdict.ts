/** What counting alone says; what people make of it is another entry. */
export type Outcome =
  | 'accepted'
  | 'rejected'
  | 'no_decision'
  | 'adopted'
  | 'integrating'
  | 'open'
  | 'passive_leads'
  | 'not_computable';

export interface Verdict<Figures> {
  readonly outcome: Outcome;
  /** Several share the first place where the outcome is `no_decision`: the moderation goes on from there. */
  readonly winners: readonly string[];
  /** From the first place to the last; those on one place stand together. */
  readonly ranking: readonly (readonly string[])[];
  /** By option. */
  readonly options: Readonly<Record<string, Figures>>;
}

export interface Option {
  readonly id: string;
  /** „Es bleibt, wie es ist“ */
  readonly passive?: boolean | undefined;
}

/** Places in order, those that compare as equal on one of them, in the order in which they were given. */
export function placesOf<T>(items: readonly T[], compare: (a: T, b: T) => number): T[][] {
  const places: T[][] = [];
  for (const item of items.toSorted(compare)) {
    const place = places.at(-1);
    const [known] = place ?? [];
    if (place === undefined || known === undefined || compare(known, item) !== 0) {
      places.push([item]);
    } else {
      place.push(item);
    }
  }
  return places;
}

export function rankingOf(places: readonly (readonly Option[])[]): Verdict<unknown>['ranking'] {
  return places.map((place) => place.map(({ id }) => id));
}

/** One on the first place is it; several are no decision, and whether things stay as they are is said apart. */
export function outcomeOfFirst(
  first: readonly Option[],
): Pick<Verdict<unknown>, 'outcome' | 'winners'> {
  const [option, ...others] = first;
  if (option === undefined) return { outcome: 'no_decision', winners: [] };
  if (others.length > 0) return { outcome: 'no_decision', winners: first.map(({ id }) => id) };
  if (option.passive === true) return { outcome: 'passive_leads', winners: [] };
  return { outcome: 'accepted', winners: [option.id] };
}
