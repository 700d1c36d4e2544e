import { expect, test } from 'vitest';
import { unfitWord } from './unfit-word.ts';

test.for([
  ['Di 9–12, im Büro', undefined],
  ['Geschäftsstelle, 1. Stock', undefined],
  ['privat unter 0170 1234', 'private'],
  ['geb. 1.2.1980', 'private'],
  ['auch über WhatsApp', 'private'],
  ['Klientin von uns', 'client'],
  ['Aktenzeichen 12', 'client'],
] as const)('%j hints at %s', ([text, kind]) => {
  expect(unfitWord(text)?.kind).toBe(kind);
});
