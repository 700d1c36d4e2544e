import { z } from 'zod';
import {
  CooperationId,
  ExampleId,
  ExampleTextId,
  Instant,
  Language,
  PartyId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { Principle } from './principle.ts';

/** In characters: with all of them full, and five parties, it still is one page of paper. */
export const exampleLimits = {
  title: 70,
  about: 240,
  done: 340,
  helped: 170,
  hard: 170,
  lesson: 170,
  figures: 120,
  principle: 140,
} as const;

const principleText = text(exampleLimits.principle);

/** What others read of a cooperation. Organisations are named, persons are not. */
export const ExampleText = z.object({
  language: Language,
  title: requiredText(exampleLimits.title),
  about: text(exampleLimits.about),
  done: text(exampleLimits.done),
  helped: text(exampleLimits.helped),
  hard: text(exampleLimits.hard),
  lesson: text(exampleLimits.lesson),
  figures: text(exampleLimits.figures),
  /** How each of the five principles was lived. */
  principles: z.record(Principle, principleText),
});
export type ExampleText = z.infer<typeof ExampleText>;

/** The same words, each by its own name, so that two who word different principles are not in each other's way. */
export const ExampleWords = z.object({
  ...ExampleText.omit({ principles: true }).shape,
  'stock-taking': principleText,
  contacts: principleText,
  communication: principleText,
  structure: principleText,
  goals: principleText,
});
export type ExampleWords = z.infer<typeof ExampleWords>;
export type ExampleWordName = keyof ExampleWords;

export function exampleWordsOf({ principles, ...rest }: ExampleText): ExampleWords {
  return { ...rest, ...principles };
}

export function exampleTextOf(words: ExampleWords): ExampleText {
  const { 'stock-taking': stockTaking, contacts, communication, structure, goals, ...rest } = words;
  return {
    ...rest,
    principles: { 'stock-taking': stockTaking, contacts, communication, structure, goals },
  };
}

/** On which day it was published, with which words, and who stood behind them. */
export const Publication = z.object({
  on: PlainDate,
  textId: ExampleTextId,
  parties: z.array(PartyId).max(500),
});
export type Publication = z.infer<typeof Publication>;

/** A cooperation as an example for others; each has one at most. */
export const Example = z.object({
  id: ExampleId,
  cooperationId: CooperationId,
  text: ExampleText,
  textId: ExampleTextId,
  publication: Publication.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Example = z.infer<typeof Example>;

/** The words in their order. */
export const exampleFields = [
  'title',
  'about',
  'done',
  'helped',
  'hard',
  'lesson',
  'figures',
] as const satisfies readonly (keyof ExampleText)[];
export type ExampleField = (typeof exampleFields)[number];

/** Without these nobody would understand it; what was hard and figures may be left out. */
const neededFields = ['title', 'about', 'done', 'helped', 'lesson'] as const;

/** What has to be worded before it can be published: fields and principles, in their order. */
export function unwordedParts(words: ExampleText): (ExampleField | Principle)[] {
  return [
    ...neededFields.filter((field) => words[field] === ''),
    ...Principle.options.filter((principle) => words.principles[principle] === ''),
  ];
}
