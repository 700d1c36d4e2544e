import { decimals, GrowingColumn, integers } from './growing-column.ts';
import type { NamedActors } from './named-actors.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadTies } from './read-network.ts';
import { TieIndex } from './tie-index.ts';
import { pointing, type TieRows } from './tie-rows.ts';

export interface Settling {
  readonly actors: NamedActors;
  readonly problems: ProblemList;
  readonly directed: boolean;
  /** Only introduced actors exist; an end that is none leaves its row out. */
  readonly onlyIntroduced: boolean;
}

export interface SettledTies {
  readonly ties: ReadTies;
  readonly tieLines: Int32Array;
}

/**
 * Which rows are ties: those with two different ends that exist, each pair once. It comes last, as an
 * actor may be introduced, and an arrow come, after the rows they bear on.
 */
export function settleTies(rows: TieRows, settling: Settling): SettledTies {
  const kept = new KeptTies(rows, settling);
  for (let row = 0; row < rows.count; row += 1) {
    if (!hasTwoEnds(rows, row, settling)) continue;
    kept.add(row, false);
    const points = rows.pointings.at(row);
    if (settling.directed && points !== pointing.directed && points !== pointing.unsaid) {
      settling.problems.report('both-ways', rows.lines.at(row), endsOf(rows, row, settling.actors));
      kept.add(row, true);
    }
  }
  return kept.finished();
}

function hasTwoEnds(rows: TieRows, row: number, settling: Settling): boolean {
  const { actors, problems, onlyIntroduced } = settling;
  const from = rows.from.at(row);
  const to = rows.to.at(row);
  if (onlyIntroduced && !(actors.isIntroduced(from) && actors.isIntroduced(to))) {
    const unknown = actors.isIntroduced(from) ? to : from;
    problems.report('unknown-id', rows.lines.at(row), { id: actors.id(unknown) });
    return false;
  }
  if (from === to) problems.report('self-loop', rows.lines.at(row), { id: actors.id(from) });
  return from !== to;
}

class KeptTies {
  readonly #rows: TieRows;
  readonly #settling: Settling;
  readonly #index: TieIndex;
  readonly #from = new GrowingColumn(integers);
  readonly #to = new GrowingColumn(integers);
  readonly #weights = new GrowingColumn(decimals);
  readonly #lines = new GrowingColumn(integers);

  constructor(rows: TieRows, settling: Settling) {
    this.#rows = rows;
    this.#settling = settling;
    this.#index = new TieIndex(rows.count * (settling.directed ? 2 : 1));
  }

  add(row: number, against: boolean): void {
    const rows = this.#rows;
    const from = against ? rows.to.at(row) : rows.from.at(row);
    const to = against ? rows.from.at(row) : rows.to.at(row);
    const first = this.#firstOf(from, to);
    if (first === null) {
      this.#from.push(from);
      this.#to.push(to);
      this.#weights.push(rows.weights.at(row));
      this.#lines.push(rows.lines.at(row));
      return;
    }
    this.#weights.put(first, Math.max(this.#weights.at(first), rows.weights.at(row)));
    this.#settling.problems.report('repeated-tie', rows.lines.at(row), {
      ...endsOf(rows, row, this.#settling.actors),
      first: this.#lines.at(first),
    });
  }

  #firstOf(from: number, to: number): number | null {
    const place = this.#from.length;
    const asSaid = this.#settling.directed || from < to;
    return asSaid
      ? this.#index.findOrKeep(from, to, place)
      : this.#index.findOrKeep(to, from, place);
  }

  finished(): SettledTies {
    const weights = this.#weights.finished();
    const ties = { from: this.#from.finished(), to: this.#to.finished(), weights };
    return { ties, tieLines: this.#lines.finished() };
  }
}

function endsOf(rows: TieRows, row: number, actors: NamedActors): { from: string; to: string } {
  return { from: actors.id(rows.from.at(row)), to: actors.id(rows.to.at(row)) };
}
