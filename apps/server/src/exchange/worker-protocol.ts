import type {
  ImportColumn,
  ImportDecision,
  ImportEntry,
  ImportField,
  ImportKind,
  ImportOptions,
  ImportOutcome,
  ImportReport,
  ListContent,
  PlanSummary,
  Plan,
  RowCorrection,
  Stock,
  ImportComparison,
  CodedReason,
} from '@augenhoehe/domain/exchange';

/** A list as it is kept with the draft: its tables, packed. */
export interface PackedList {
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  readonly packed: Uint8Array;
}

/** A list that has just been read, and what it turned out to be. */
export interface ReadList extends PackedList {
  readonly kind: ImportKind;
  /** It says itself who there is, so that whom nobody knows is added. */
  readonly addMissingActors: boolean;
}

export interface PlanTask {
  /** Names the plan; the same name is the same plan. */
  readonly key: string;
  readonly list: PackedList;
  readonly sheet: string;
  readonly kind: ImportKind;
  readonly chosen: Readonly<Record<string, ImportField | null>>;
  readonly remembered: Readonly<Record<string, ImportField | null>>;
  readonly options: ImportOptions;
  readonly decisions: Readonly<Record<string, ImportDecision>>;
  readonly corrections: Readonly<Record<string, RowCorrection>>;
  readonly stock: Stock;
  readonly unsure: 'wait' | 'apart';
}

export interface Planned extends PlanSummary {
  readonly columns: readonly ImportColumn[];
  readonly rows: number;
  readonly notices: readonly CodedReason[];
}

export interface EntriesQuery {
  readonly outcome?: ImportOutcome | undefined;
  readonly of?: ImportEntry['of'] | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface EntryDetail {
  readonly entry: ImportEntry;
  readonly cells: readonly { columnIndex: number; heading: string; value: string }[];
  readonly comparisons: readonly ImportComparison[];
}

/** What somebody says a list is. */
export interface ContentSaid {
  readonly content: ListContent;
  /** Whether what was taken for actors may be ties: only where somebody looks before it is written. */
  readonly mayBeTies: boolean;
}

/** What the worker can be asked, and what it answers. `null`: it no longer has that plan. */
export interface Tasks {
  readonly read: {
    readonly ask: ContentSaid & { readonly bytes: Uint8Array };
    readonly answer: ReadList;
  };
  /** The headings of a sheet, folded, in their order. */
  readonly headings: {
    readonly ask: { readonly list: PackedList; readonly sheet: string; readonly kind: ImportKind };
    readonly answer: string;
  };
  readonly plan: { readonly ask: PlanTask; readonly answer: Planned };
  readonly entries: {
    readonly ask: EntriesQuery & { readonly key: string };
    readonly answer: { entries: readonly ImportEntry[]; matching: number } | null;
  };
  readonly entry: {
    readonly ask: { readonly key: string; readonly entryKey: string };
    readonly answer: EntryDetail | 'no-such-entry' | null;
  };
  /** Entries of an outcome, or those named, with the decision that „merge with the likest“ means. */
  readonly decide: {
    readonly ask: {
      readonly key: string;
      readonly entries: readonly string[] | { readonly outcome: ImportOutcome };
      readonly decision: ImportDecision['kind'];
    };
    readonly answer: Readonly<Record<string, ImportDecision>> | null;
  };
  readonly writes: {
    readonly ask: { readonly key: string };
    readonly answer:
      | (Pick<Plan, 'newActors' | 'changedActors' | 'ties'> & {
          readonly planned: Planned;
        })
      | null;
  };
  readonly report: { readonly ask: { readonly key: string }; readonly answer: ImportReport | null };
}
export type TaskName = keyof Tasks;

export interface Asked<Name extends TaskName = TaskName> {
  readonly id: number;
  readonly task: Name;
  readonly ask: Tasks[Name]['ask'];
}

export type Reply =
  | { readonly id: number; readonly kind: 'done'; readonly answer: unknown }
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly id: number;
      readonly kind: 'unreadable';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
