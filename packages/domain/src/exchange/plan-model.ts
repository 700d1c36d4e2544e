import type { Boundary } from '../access/index.ts';
import type { ActorId, AreaId, TieId } from '../contract/index.ts';
import type {
  ActorFactName,
  ActorFacts,
  FactGroup,
  FactVisibility,
  Provenances,
  TieFacts,
  TieStatement,
} from '../inventory/index.ts';
import type { ImportOptions } from './import-draft.ts';
import type { ImportDecision, ImportEntry } from './import-entry.ts';
import type { ImportColumn, ImportKind } from './import-field.ts';
import type { ImportTable } from './import-table.ts';

export interface StockActor {
  readonly id: ActorId;
  readonly facts: ActorFacts;
  readonly provenance: Provenances;
  readonly visibility: FactVisibility;
  /** Groups that whoever imports may not see: here they are empty, and no list writes to them. */
  readonly hidden: readonly FactGroup[];
}

export interface StockTie {
  readonly id: TieId;
  readonly facts: TieFacts;
  readonly statements: readonly TieStatement[];
}

export interface StockArea {
  readonly id: AreaId;
  readonly name: string;
  readonly boundary: Boundary | null;
}

/** What the neighbourhood has already. */
export interface Stock {
  readonly actors: readonly StockActor[];
  readonly ties: readonly StockTie[];
  readonly areas: readonly StockArea[];
}

/** What somebody corrected in a row. */
export interface RowCorrection {
  /** By index of the column. */
  readonly cells: Readonly<Record<string, string>>;
  readonly name?: string | undefined;
  readonly type?: string | null | undefined;
  readonly areaId?: AreaId | null | undefined;
}

export interface PlanInput {
  readonly kind: ImportKind;
  readonly table: ImportTable;
  readonly columns: readonly ImportColumn[];
  readonly options: ImportOptions;
  /** By key of the entry. */
  readonly decisions: ReadonlyMap<string, ImportDecision>;
  /** By row number. */
  readonly corrections: ReadonlyMap<number, RowCorrection>;
  readonly stock: Stock;
  /** What becomes of an entry that may be a duplicate and that nobody has decided about. */
  readonly unsure: 'wait' | 'apart';
  /** Told now and then how far it is. */
  readonly progress?: (done: number, total: number) => void;
}

/** An actor of the stock, or one that the import adds. */
export type ActorRef =
  | { readonly kind: 'known'; readonly id: ActorId }
  | { readonly kind: 'new'; readonly key: string };

export interface PlannedActor {
  readonly ref: ActorRef;
  readonly facts: ActorFacts;
  readonly changed: readonly ActorFactName[];
}

export interface PlannedTie {
  readonly from: ActorRef;
  readonly to: ActorRef;
  /** `null`: not known yet. */
  readonly known: StockTie | null;
  readonly facts: Omit<TieFacts, 'from' | 'to'>;
  readonly statement: Pick<TieStatement, 'level' | 'formality'>;
}

export interface Plan {
  readonly entries: readonly ImportEntry[];
  readonly newActors: readonly PlannedActor[];
  readonly changedActors: readonly PlannedActor[];
  /** New ties, and known ones of which the list says something new. */
  readonly ties: readonly PlannedTie[];
}

export function refKey(ref: ActorRef): string {
  return ref.kind === 'known' ? ref.id : ref.key;
}
