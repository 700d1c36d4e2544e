import type { ActorId } from '../../contract/index.ts';
import type { Closeness } from './closeness.ts';
import type { QueryWord } from './query-words.ts';
import type { SearchIndex, SearchSource } from './search-index.ts';
import { SearchFact, traitsOf } from './search-fact.ts';
import type { FoundText } from './searchable-actor.ts';

/** Whether the reader may know that this actor has this text. */
export type CanSee = (actor: ActorId, text: FoundText) => boolean;

export interface WeightedText {
  readonly text: FoundText;
  readonly weight: number;
}

export interface FoundActor {
  readonly id: ActorId;
  /** Texts that have what was looked for, in no order; one with two of the words stands here twice. */
  readonly texts: readonly WeightedText[];
  /** The most telling of them. */
  readonly best: WeightedText;
  /** Words of the question that were not found with this actor, as they were typed. */
  readonly missing: readonly string[];
  readonly score: number;
}

export interface Found {
  /** In no order. */
  readonly actors: readonly FoundActor[];
  /** Words that nobody has as they were typed; similar ones were taken instead. */
  readonly near: readonly QueryWord[];
}

interface Gathered {
  readonly texts: WeightedText[];
  best: WeightedText;
  /** Best weight of each word, in the order of the words; 0 where it was not found. */
  readonly weights: number[];
}

/**
 * Everybody in whose visible facts at least one of the words is found. Where a word is found nowhere at all,
 * everybody misses it.
 */
export function findActors(index: SearchIndex, words: readonly QueryWord[], canSee: CanSee): Found {
  const gathered = new Map<ActorId, Gathered>();
  const near: QueryWord[] = [];
  for (const [position, word] of words.entries()) {
    const literal = gather(gathered, { sources: index.literal(word), position, canSee });
    if (literal > 0) continue;
    near.push(word);
    gather(gathered, { sources: index.near(word), position, canSee });
  }
  const actors = [...gathered].map(([id, { texts, best, weights }]) => ({
    id,
    texts,
    best,
    missing: words.filter((_, word) => (weights[word] ?? 0) === 0).map(({ typed }) => typed),
    score: weights.reduce((sum, weight) => sum + weight, 0),
  }));
  return { actors, near };
}

interface OneWord {
  readonly sources: ReadonlyMap<SearchSource, Closeness>;
  readonly position: number;
  readonly canSee: CanSee;
}

/** Adds what was found for one word; answers with how often that was. */
function gather(gathered: Map<ActorId, Gathered>, { sources, position, canSee }: OneWord): number {
  let found = 0;
  for (const [text, closeness] of sources) {
    const weighted = { text, weight: traitsOf(text.fact).weight * closeness };
    for (const actor of text.actors) {
      if (!canSee(actor, text)) continue;
      found += 1;
      const known = gathered.get(actor);
      if (known === undefined) {
        const weights = Array.from({ length: position }, () => 0);
        gathered.set(actor, {
          texts: [weighted],
          best: weighted,
          weights: [...weights, weighted.weight],
        });
      } else add(known, weighted, position);
    }
  }
  return found;
}

function add(known: Gathered, weighted: WeightedText, position: number): void {
  known.texts.push(weighted);
  if (byTelling(weighted, known.best) < 0) known.best = weighted;
  while (known.weights.length <= position) known.weights.push(0);
  known.weights[position] = Math.max(known.weights[position] ?? 0, weighted.weight);
}

const facts = SearchFact.options;

/**
 * The most telling first. The order among equals is that of the facts: that of the index would tell who
 * else has the text.
 */
function byTelling(a: WeightedText, b: WeightedText): number {
  return (
    b.weight - a.weight ||
    facts.indexOf(a.text.fact) - facts.indexOf(b.text.fact) ||
    compare(a.text.key ?? '', b.text.key ?? '') ||
    compare(a.text.text, b.text.text)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Different texts, the most telling first. */
export function tellingTexts({ texts }: FoundActor): readonly FoundText[] {
  const weights = new Map<FoundText, number>();
  for (const { text, weight } of texts) weights.set(text, (weights.get(text) ?? 0) + weight);
  return [...weights]
    .map(([text, weight]) => ({ text, weight }))
    .toSorted(byTelling)
    .map(({ text }) => text);
}
