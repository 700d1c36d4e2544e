import {
  type ActorFactName,
  type ActorFacts,
  type IndexedLikeness,
  LikenessIndex,
  likenessProfile,
  type LikenessProfile,
} from '../inventory/index.ts';
import type { ActorRef, StockActor } from './plan-model.ts';

/** An actor as it would be after the import: from the inventory, or from the list. */
export interface Holding {
  readonly ref: ActorRef;
  readonly stock: StockActor | null;
  /** Row that brought it; `null` for actors of the inventory. */
  readonly row: number | null;
  facts: ActorFacts;
  readonly changed: Set<ActorFactName>;
  /** `waiting`: nobody has decided yet whether it is somebody else; it is not written. */
  state: 'written' | 'waiting';
}

export interface Candidate extends IndexedLikeness<Holding> {}

/** All actors there are and would be, and how to find one again. */
export class Holdings {
  readonly #byId = new Map<string, Holding>();
  readonly #byKey = new Map<string, Holding>();
  readonly #byName = new Map<string, Set<Holding>>();
  readonly #index = new LikenessIndex<Holding>();

  constructor(stock: readonly StockActor[]) {
    for (const actor of stock) {
      const holding: Holding = {
        ref: { kind: 'known', id: actor.id },
        stock: actor,
        row: null,
        facts: actor.facts,
        changed: new Set(),
        state: 'written',
      };
      const profile = likenessProfile(actor.facts);
      this.#byId.set(actor.id, holding);
      this.#index.add(holding, profile);
      this.#named(profile, holding);
    }
  }

  #named(profile: LikenessProfile, holding: Holding): void {
    const sharing = this.#byName.get(profile.name.written);
    if (sharing === undefined) this.#byName.set(profile.name.written, new Set([holding]));
    else sharing.add(holding);
  }

  /** Remembers who an entry of the list is; later entries may be the same. */
  record(key: string, profile: LikenessProfile, holding: Holding): void {
    this.#byKey.set(key, holding);
    this.#index.add(holding, profile);
    this.#named(profile, holding);
  }

  withId(id: string): Holding | undefined {
    return this.#byId.get(id);
  }

  ofEntry(key: string): Holding | undefined {
    return this.#byKey.get(key);
  }

  /** Those with exactly this name, but for case and spaces. */
  withName(written: string): readonly Holding[] {
    return [...(this.#byName.get(written) ?? [])];
  }

  /** The likest first, each once; those of the inventory come first among equals. */
  similarTo(profile: LikenessProfile): Candidate[] {
    const seen = new Set<Holding>();
    return this.#index.similarTo(profile).filter(({ id }) => {
      const first = !seen.has(id);
      seen.add(id);
      return first;
    });
  }
}

export function newHolding(key: string, row: number, facts: ActorFacts): Holding {
  return {
    ref: { kind: 'new', key },
    stock: null,
    row,
    facts,
    changed: new Set(),
    state: 'written',
  };
}
