import type { ActorId } from '../../contract/index.ts';
import { type Closeness, literalCloseness, nearCloseness } from './closeness.ts';
import type { QueryWord } from './query-words.ts';
import { placedWords } from './search-words.ts';
import { type FoundText, type SearchableActor, textsOf } from './searchable-actor.ts';

/** A text and everybody who has it; words of the catalogue are shared by many. */
export interface SearchSource extends FoundText {
  readonly actors: Set<ActorId>;
  readonly words: readonly string[];
}

/** What begins with the word stands before what only has it: „Grundschule“ before „Elternrat der Grundschule“. */
const firstOfName = 0.15;

/** Words of all actors of a neighbourhood, kept up to date actor by actor. */
export class SearchIndex {
  readonly #sourcesOfWord = new Map<string, Set<SearchSource>>();
  readonly #shared = new Map<string, SearchSource>();
  readonly #sourcesOfActor = new Map<ActorId, readonly SearchSource[]>();

  put(actor: SearchableActor): void {
    this.remove(actor.id);
    const sources = textsOf(actor).map((text) => this.#sourceOf(text));
    for (const source of sources) source.actors.add(actor.id);
    this.#sourcesOfActor.set(actor.id, sources);
  }

  remove(id: ActorId): void {
    for (const source of this.#sourcesOfActor.get(id) ?? []) {
      source.actors.delete(id);
      if (source.actors.size === 0) this.#forget(source);
    }
    this.#sourcesOfActor.delete(id);
  }

  /** Texts that have the word as it was typed, also as a beginning or a part. */
  literal({ keys }: QueryWord): ReadonlyMap<SearchSource, Closeness> {
    return this.#collect((term) =>
      keys.reduce((best, key) => Math.max(best, literalCloseness(key, term) ?? 0), 0),
    );
  }

  /** Texts that have it with typing errors. */
  near({ keys: [typed] }: QueryWord): ReadonlyMap<SearchSource, Closeness> {
    return this.#collect((term) => (typed === undefined ? 0 : (nearCloseness(typed, term) ?? 0)));
  }

  #collect(closenessOf: (term: string) => Closeness): ReadonlyMap<SearchSource, Closeness> {
    const found = new Map<SearchSource, Closeness>();
    for (const [term, sources] of this.#sourcesOfWord) {
      const closeness = closenessOf(term);
      if (closeness === 0) continue;
      for (const source of sources) {
        const isFirst = source.fact === 'name' && source.words[0] === term;
        const here = closeness + (isFirst ? firstOfName : 0);
        found.set(source, Math.max(here, found.get(source) ?? 0));
      }
    }
    return found;
  }

  #sourceOf(text: FoundText): SearchSource {
    if (text.key === null) return this.#remember(text);
    const name = sharedName(text);
    const known = this.#shared.get(name) ?? this.#remember(text);
    this.#shared.set(name, known);
    return known;
  }

  #remember(text: FoundText): SearchSource {
    const words = [...new Set(placedWords(`${text.text} ${text.also}`).map(({ key }) => key))];
    const source = { ...text, actors: new Set<ActorId>(), words };
    for (const word of words) {
      const sources = this.#sourcesOfWord.get(word);
      if (sources === undefined) this.#sourcesOfWord.set(word, new Set([source]));
      else sources.add(source);
    }
    return source;
  }

  #forget(source: SearchSource): void {
    for (const word of source.words) {
      const sources = this.#sourcesOfWord.get(word);
      sources?.delete(source);
      if (sources?.size === 0) this.#sourcesOfWord.delete(word);
    }
    if (source.key !== null) this.#shared.delete(sharedName(source));
  }
}

function sharedName({ fact, key, text }: FoundText): string {
  return [fact, key, text].join('\n');
}
