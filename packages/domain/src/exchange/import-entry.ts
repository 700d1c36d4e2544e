import { z } from 'zod';
import { ActorTypeKey, Formality, TieLevel, TieTypeKey } from '../catalogue/index.ts';
import { ActorId, Instant, PlainDate, requiredText } from '../contract/index.ts';
import { ActorFacts, Position } from '../inventory/index.ts';

/**
 * What would happen to a row.
 *
 * - `new`: enters the inventory
 * - `changed`: brings something new to a known actor or tie, or to an earlier row
 * - `unchanged`: all of it is known already
 * - `duplicate`: may be a known actor or an earlier row; somebody should decide
 * - `faulty`: cannot be taken as it is; see the problems
 * - `skipped`: left out by decision
 */
export const ImportOutcome = z.enum([
  'new',
  'changed',
  'unchanged',
  'duplicate',
  'faulty',
  'skipped',
]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** A code with what belongs into its sentence. */
export const CodedReason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
});
export type CodedReason = z.infer<typeof CodedReason>;

/** What is wrong with a cell, what helps, and whether the row is held back or only the cell is left out. */
export const RowProblem = CodedReason.extend({
  severity: z.enum(['fault', 'notice']),
  /** Heading of the column; `null`: the row as a whole. */
  column: z.string().nullable(),
  columnIndex: z.int().nullable(),
  value: z.string(),
  remedy: z.enum([
    'enter-name',
    'correct-cell',
    'choose-area',
    'add-area',
    'choose-type',
    'choose-actor',
    'swap-coordinates',
    'change-mapping',
    'shorten',
    'none',
  ]),
});
export type RowProblem = z.infer<typeof RowProblem>;

export const FactValue = z.union([z.string(), z.array(z.string()), Position, z.null()]);
export type FactValue = z.infer<typeof FactValue>;

export const FactName = ActorFacts.keyof();
export type FactName = z.infer<typeof FactName>;

/** `known`: as the inventory (or the earlier row) has it; `both`: lists joined, texts one after the other. */
export const FactChoice = z.enum(['known', 'list', 'both']);
export type FactChoice = z.infer<typeof FactChoice>;

/** A fact in which the list and the inventory differ, and what is kept of it. */
export const FactDifference = z.object({
  fact: FactName,
  known: FactValue,
  list: FactValue,
  choice: FactChoice,
  /** What the inventory would say afterwards. */
  result: FactValue,
  /** `true`: proposed from words in the row, not said by the list. */
  proposed: z.boolean(),
});
export type FactDifference = z.infer<typeof FactDifference>;

/** Another entry that may be the same, best first; either in the inventory or earlier in the file. */
export const ImportCandidate = z.object({
  actorId: ActorId.nullable(),
  /** Key of the other entry of this file. */
  entry: z.string().nullable(),
  row: z.int().nullable(),
  name: z.string(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type ImportCandidate = z.infer<typeof ImportCandidate>;

export const MergeTarget = z.union([
  z.object({ actorId: ActorId }).strict(),
  z.object({ entry: requiredText(220) }).strict(),
]);
export type MergeTarget = z.infer<typeof MergeTarget>;

/** What somebody decided about an entry. */
export const ImportDecision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('undecided') }),
  z.object({
    kind: z.literal('merge'),
    with: MergeTarget,
    /** Facts not named: what is known stays, what is missing comes from the list, lists are joined. */
    choices: z.partialRecord(FactName, FactChoice).default({}),
  }),
  z.object({ kind: z.literal('apart') }),
  z.object({ kind: z.literal('skip') }),
]);
export type ImportDecision = z.infer<typeof ImportDecision>;

/** Type or field of action found in words of the row. */
export const FactProposal = z.object({
  fact: z.enum(['type', 'fields', 'targetGroups']),
  keys: z.array(z.string()),
  /** The words that led to it. */
  words: z.array(z.string()),
  taken: z.boolean(),
});
export type FactProposal = z.infer<typeof FactProposal>;

/** What a list may say of a tie. */
export const ListedTie = z.object({
  level: TieLevel.nullable(),
  formality: Formality.nullable(),
  since: PlainDate.nullable(),
  until: PlainDate.nullable(),
  note: z.string(),
});
export type ListedTie = z.infer<typeof ListedTie>;

/** A row of the list, or a carrier that its rows name. */
export const ImportEntry = z.object({
  /** Stable within the draft: `row:14`, `carrier:pad e.v.`. */
  key: z.string(),
  of: z.enum(['row', 'carrier', 'tie']),
  /** Row number in the file as a spreadsheet counts, the heading is row 1; of a carrier the first row naming it. */
  row: z.int(),
  label: z.string(),
  outcome: ImportOutcome,
  decision: z.enum(['undecided', 'merge', 'apart', 'skip']),
  reasons: z.array(CodedReason),
  /** What it joins: a known actor's or an earlier row's name. */
  joins: z
    .object({ actorId: ActorId.nullable(), entry: z.string().nullable(), name: z.string() })
    .nullable(),
  differences: z.array(FactDifference),
  problems: z.array(RowProblem),
  candidates: z.array(ImportCandidate),
  proposals: z.array(FactProposal),
  /** What the list says, as it would enter the inventory; `null` for ties and faulty rows. */
  facts: ActorFacts.nullable(),
  /** Name of the area, where one was found. */
  area: z.string().nullable(),
  carrier: z.string().nullable(),
  tie: ListedTie.extend({
    from: z.string(),
    to: z.string(),
    type: TieTypeKey.nullable(),
    /** Of a tie that changes: what was said from outside before, and what else was known of it. */
    was: ListedTie.nullable(),
    /** Names of actors who enter the inventory with this row first. */
    adds: z.array(z.string()),
  }).nullable(),
});
export type ImportEntry = z.infer<typeof ImportEntry>;

/** Two entries side by side, for the decision field by field. */
export const ImportComparison = z.object({
  candidate: ImportCandidate,
  known: ActorFacts,
  type: ActorTypeKey.nullable(),
  confirmedAt: Instant.nullable(),
  confirmedBy: z.enum(['actor', 'coordination']).nullable(),
  source: z.string(),
  differences: z.array(FactDifference),
  /** Facts that both have and that are the same. */
  same: z.array(FactName),
});
export type ImportComparison = z.infer<typeof ImportComparison>;
