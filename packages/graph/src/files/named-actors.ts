import { detached } from './detached.ts';

export interface ActorEntry {
  readonly id: string;
  readonly label: string | null;
  readonly group: string | null;
  readonly line: number;
}

/** Actors by id, in the order in which a file names them. */
export class NamedActors {
  readonly #places = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #labels: (string | null)[] = [];
  readonly #groups: (string | null)[] = [];
  /** The line that introduces the actor; 0 where it is only an end of a tie. */
  readonly #lines: number[] = [];

  get count(): number {
    return this.#ids.length;
  }

  /** The place of an id, new or known. */
  placeOf(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const own = detached(id);
    const place = this.#ids.length;
    this.#places.set(own, place);
    this.#ids.push(own);
    this.#labels.push(null);
    this.#groups.push(null);
    this.#lines.push(0);
    return place;
  }

  /** @returns the line of the first when the actor has been introduced before, which holds */
  introduce({ id, label, group, line }: ActorEntry): number | null {
    const place = this.placeOf(id);
    if (this.#lines[place] > 0) return this.#lines[place];
    this.#labels[place] = label === null || label === '' ? null : detached(label);
    this.#groups[place] = group === null || group === '' ? null : detached(group);
    this.#lines[place] = line;
    return null;
  }

  isIntroduced(place: number): boolean {
    return this.#lines[place] > 0;
  }

  id(place: number): string {
    return this.#ids[place];
  }

  label(place: number): string {
    return this.#labels[place] ?? this.#ids[place];
  }

  group(place: number): string | null {
    return this.#groups[place];
  }
}
