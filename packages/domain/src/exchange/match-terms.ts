import type { Term } from '../catalogue/index.ts';
import { actorTypeTerms, fieldsOfAction, targetGroupTerms } from '../catalogue/index.ts';
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
} as const;

export type Vocabulary = keyof typeof vocabularies;

/** The term that the text is called by, in either language, or as a key. */
export function termCalled(vocabulary: Vocabulary, text: string): string | null {
  return vocabularies[vocabulary].labels.get(foldHeading(text)) ?? null;
}

/** Terms that words of the text speak of, in the order of the word list. */
export function termsSpokenOf(vocabulary: Vocabulary, text: string): TermMatch[] {
  return [...matches(vocabulary, text)];
}

/** The first of them: the word list has the more telling words first. */
export function firstTermSpokenOf(vocabulary: Vocabulary, text: string): TermMatch | null {
  return matches(vocabulary, text).next().value ?? null;
}

function* matches(vocabulary: Vocabulary, text: string): Generator<TermMatch, undefined> {
  const folded = foldHeading(text);
  for (const [key, pattern] of vocabularies[vocabulary].rules) {
    const found = pattern.exec(folded);
    if (found !== null) yield { key, word: found[0] };
  }
}
