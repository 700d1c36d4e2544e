import type { Term } from '../catalogue/index.ts';
import {
  actorTypeTerms,
  fieldsOfAction,
  resourceTerms,
  targetGroupTerms,
} from '../catalogue/index.ts';
import { foldHeading } from './fold-heading.ts';
import { fieldWords, targetGroupWords, typeWords } from './term-words.ts';

/** A term of the catalogue and the word that led to it. */
export interface TermMatch {
  readonly key: string;
  readonly word: string;
}

/** „Elterncafé im Familienzentrum“, „Projekt in der Kita“: where it takes place, not what it is. */
const notWithin = '(?<!(?:^| )(?:im|in der|in|an der|am) )';

type Rule = readonly [key: string, pattern: RegExp];

function toRules(words: readonly (readonly [string, string])[]): readonly Rule[] {
  return words.map(([key, alternatives]) => {
    const pattern = alternatives.replaceAll('*', '\\p{L}*');
    return [
      key,
      new RegExp(`(?<![\\p{L}\\p{N}])${notWithin}(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
    ];
  });
}

function toLabels(terms: readonly Term[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const term of terms) {
    for (const label of [term.de, term.en, term.key]) {
      labels.set(foldHeading(label), term.key);
      for (const part of label.split(/[,(]/)) {
        const folded = foldHeading(part);
        if (folded.length > 3 && !labels.has(folded)) labels.set(folded, term.key);
      }
    }
  }
  return labels;
}

const vocabularies = {
  type: { labels: toLabels(actorTypeTerms), rules: toRules(typeWords) },
  fields: { labels: toLabels(fieldsOfAction), rules: toRules(fieldWords) },
  targetGroups: { labels: toLabels(targetGroupTerms), rules: toRules(targetGroupWords) },
  /** Of offers and needs; too many everyday words to be found in free text. */
  resources: { labels: toLabels(resourceTerms), rules: [] },
} as const;

export type Vocabulary = keyof typeof vocabularies;

/** Lists repeat themselves: a hundred patterns on each of ten thousand cells cost seconds. */
const rememberedTexts = 2000;
/** Longer texts hardly come twice, and keeping them would take memory. */
const rememberedLength = 200;

interface Remembered {
  readonly called: Map<string, string | null>;
  readonly all: Map<string, readonly TermMatch[]>;
  readonly first: Map<string, TermMatch | null>;
}

const remembered: Readonly<Record<Vocabulary, Remembered>> = {
  type: { called: new Map(), all: new Map(), first: new Map() },
  fields: { called: new Map(), all: new Map(), first: new Map() },
  targetGroups: { called: new Map(), all: new Map(), first: new Map() },
  resources: { called: new Map(), all: new Map(), first: new Map() },
};

function remember<Found>(known: Map<string, Found>, text: string, find: () => Found): Found {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = find();
  if (text.length > rememberedLength) return found;
  if (known.size >= rememberedTexts) known.clear();
  known.set(text, found);
  return found;
}

/** The term that the text is called by, in either language, or as a key. */
export function termCalled(vocabulary: Vocabulary, text: string): string | null {
  return remember(
    remembered[vocabulary].called,
    text,
    () => vocabularies[vocabulary].labels.get(foldHeading(text)) ?? null,
  );
}

/** Terms that words of the text speak of, in the order of the word list. */
export function termsSpokenOf(vocabulary: Vocabulary, text: string): readonly TermMatch[] {
  return remember(remembered[vocabulary].all, text, () => [...matches(vocabulary, text)]);
}

/** The first of them: the word list has the more telling words first. */
export function firstTermSpokenOf(vocabulary: Vocabulary, text: string): TermMatch | null {
  return remember(
    remembered[vocabulary].first,
    text,
    () => matches(vocabulary, text).next().value ?? null,
  );
}

function* matches(vocabulary: Vocabulary, text: string): Generator<TermMatch, undefined> {
  const folded = foldHeading(text);
  for (const [key, pattern] of vocabularies[vocabulary].rules) {
    const found = pattern.exec(folded);
    if (found !== null) yield { key, word: found[0] };
  }
}
