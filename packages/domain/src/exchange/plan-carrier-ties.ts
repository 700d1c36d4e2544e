import { isDirected, tieKey } from '../inventory/index.ts';
import type { DraftEntry } from './draft-entry.ts';
import type { Holding } from './holdings.ts';
import { carrierKey, carrierNames } from './plan-carriers.ts';
import type { ActorRef, PlannedTie, Stock } from './plan-model.ts';
import { refKey } from './plan-model.ts';
import type { PlannedRow } from './plan-rows.ts';

export interface CarrierTies {
  readonly ties: readonly PlannedTie[];
  /** Keys of rows that bring a tie which is not known. */
  readonly rowsWithNewTies: ReadonlySet<string>;
}

export function knownTieKeys(stock: Stock): ReadonlyMap<string, Stock['ties'][number]> {
  return new Map(stock.ties.map((tie) => [tieKey(tie.facts), tie]));
}

/** The key a tie between two holdings has or would have; `tieKey` says the same of two actors. */
export function holdingTieKey(from: Holding, to: Holding, type: string): string {
  return refTieKey(from.ref, to.ref, type);
}

export function refTieKey(from: ActorRef, to: ActorRef, type: string): string {
  const ends = [refKey(from), refKey(to)];
  return [...(isDirected(type) ? ends : ends.sort()), type].join(' ');
}

/** „Träger von“ from each row's carrier to the row: the carrier may instruct, which is the closest tie. */
export function planCarrierTies(
  rows: readonly PlannedRow[],
  carriers: readonly DraftEntry[],
  stock: Stock,
): CarrierTies {
  const known = knownTieKeys(stock);
  const byKey = new Map(carriers.map(({ entry, holding }) => [entry.key, holding]));
  const ties = new Map<string, PlannedTie>();
  const rowsWithNewTies = new Set<string>();
  for (const { entry, holding: place, carrier } of rows) {
    if (place === null || place.state === 'waiting') continue;
    for (const name of carrierNames(carrier)) {
      const from = byKey.get(carrierKey(name)) ?? null;
      if (from === null || from === place || from.state === 'waiting') continue;
      const key = holdingTieKey(from, place, 'traeger');
      if (known.has(key)) continue;
      rowsWithNewTies.add(entry.key);
      ties.set(key, {
        from: from.ref,
        to: place.ref,
        known: null,
        facts: { type: 'traeger', since: null, until: null, note: '' },
        statement: { level: 5, formality: null },
      });
    }
  }
  return { ties: [...ties.values()], rowsWithNewTies };
}
