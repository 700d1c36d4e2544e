import type { TieList } from '../tie-list.ts';
import type { FileProblem, ProblemCounts } from './file-problem.ts';

export interface ReadTies extends TieList {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array | null;
}

/** The actors of a file, each once. */
export interface ReadActors {
  readonly ids: readonly string[];
  /** One for each id, which stands in where the file has none. */
  readonly labels: readonly string[];
  /** One for each id; `null` when no column of groups was asked for or found. */
  readonly groups: readonly (string | null)[] | null;
  readonly problems: readonly FileProblem[];
  readonly countOfProblems: ProblemCounts;
}

/**
 * A network as a file has it, ready for `createNetwork`: no tie twice, none to itself. Rows of ties,
 * and one more for each `both-ways`, are as many as ties and problems that leave one out.
 */
export interface ReadNetwork extends ReadActors {
  readonly ties: ReadTies;
  /** The line of each tie. */
  readonly tieLines: Int32Array;
  /** Rows or edges that were read, without blank lines and headings. */
  readonly rows: number;
  /** `null` when neither the file nor the caller says it: then a–b and b–a were taken for one tie. */
  readonly directed: boolean | null;
}

export interface ReadingOptions {
  /** What the caller knows better than the file. */
  readonly directed?: boolean | undefined;
  /** The column or attribute of weights; without it ties weigh the same. */
  readonly weights?: string | undefined;
  /** The column or attribute that groups the actors. */
  readonly group?: string | undefined;
  /** Reading stops after so many rows or edges, and after so many nodes. */
  readonly maximalRows?: number | undefined;
}

export const defaultMaximalRows = 10_000_000;
