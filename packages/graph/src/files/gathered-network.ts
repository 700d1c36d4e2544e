import { type ActorEntry, NamedActors } from './named-actors.ts';
import { parseWeight } from './parse-weight.ts';
import { ProblemList } from './problem-list.ts';
import { defaultMaximalRows, type ReadNetwork } from './read-network.ts';
import { settleTies } from './settle-ties.ts';
import { pointing, type Pointing, TieRows } from './tie-rows.ts';

export interface EdgeEntry {
  readonly from: string;
  readonly to: string;
  /** As it stands in the file; `null` where weights are not asked for. */
  readonly weight: string | null;
  /** What the column `counted` says; empty where there is none. */
  readonly counted: string;
  readonly line: number;
  readonly pointing: Pointing;
}

export interface Finishing {
  /** As the caller says; `null` leaves it to what edges say of themselves. */
  readonly directed: boolean | null;
  /** What the file says of edges that say nothing. */
  readonly byDefault: boolean | null;
  readonly onlyIntroduced: boolean;
  readonly weighted: boolean;
  readonly grouped: boolean;
}

/** What a reader has found so far, whatever the kind of file. */
export class GatheredNetwork {
  readonly problems: ProblemList = new ProblemList();
  readonly #actors = new NamedActors();
  readonly #ties = new TieRows();
  readonly maximalRows: number;
  #rows = 0;

  constructor(maximalRows: number = defaultMaximalRows) {
    this.maximalRows = maximalRows;
  }

  addActor(entry: ActorEntry): void {
    if (entry.id === '') {
      this.problems.report('missing-id', entry.line);
      return;
    }
    const first = this.#actors.introduce(entry);
    if (first === null) return;
    this.problems.report('repeated-actor', entry.line, { id: entry.id, first });
  }

  /** Counts one more row; whether there is room for it. */
  addRow(): boolean {
    const room = this.#rows < this.maximalRows;
    if (room) this.#rows += 1;
    return room;
  }

  addTie(entry: EdgeEntry): void {
    const { line } = entry;
    const from = this.#endOf(entry.from);
    const to = this.#endOf(entry.to);
    if (from === null || to === null) {
      this.problems.report('missing-end', line, { from: entry.from, to: entry.to });
      return;
    }
    if (entry.counted.trim().toLowerCase() === 'false') {
      this.problems.report('not-counted', line, { from: entry.from, to: entry.to });
      return;
    }
    const weight = entry.weight === null ? 1 : parseWeight(entry.weight);
    if (weight === null) {
      const words = { from: entry.from, to: entry.to, weight: entry.weight ?? '' };
      this.problems.report('bad-weight', line, words);
      return;
    }
    this.#ties.push({ from, to, weight, line, pointing: entry.pointing });
  }

  #endOf(id: string): number | null {
    return id === '' ? null : this.#actors.placeOf(id);
  }

  finish({ directed, byDefault, onlyIntroduced, weighted, grouped }: Finishing): ReadNetwork {
    const actors = this.#actors;
    const pointed = directed ?? this.#directedByEdges() ?? byDefault;
    const { ties, tieLines } = settleTies(this.#ties, {
      actors,
      problems: this.problems,
      directed: pointed ?? false,
      onlyIntroduced,
    });
    const everybody = Array.from({ length: actors.count }, (_, place) => place);
    const present = onlyIntroduced
      ? everybody.filter((place) => actors.isIntroduced(place))
      : everybody;
    const moved = new Int32Array(actors.count);
    present.forEach((place, index) => {
      moved[place] = index;
    });
    const weights = weighted ? ties.weights : null;
    return {
      ids: present.map((place) => actors.id(place)),
      labels: present.map((place) => actors.label(place)),
      groups: grouped ? present.map((place) => actors.group(place)) : null,
      ties: {
        from: ties.from.map((end) => moved[end]),
        to: ties.to.map((end) => moved[end]),
        weights,
      },
      tieLines,
      rows: this.#rows,
      directed: pointed,
      problems: this.problems.problems,
      countOfProblems: this.problems.counts,
    };
  }

  #directedByEdges(): boolean | null {
    let said: boolean | null = null;
    for (let row = 0; row < this.#ties.count; row += 1) {
      const points = this.#ties.pointings.at(row);
      if (points === pointing.directed || points === pointing.mutual) return true;
      if (points === pointing.undirected) said = false;
    }
    return said;
  }
}
