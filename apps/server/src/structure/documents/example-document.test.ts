import { exampleLimits, type ExampleText } from '@augenhoehe/domain/structure';
import { expect, test } from 'vitest';
import { typeset } from '../../platform/typesetting/index.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf, rolesIn } from '../../platform/typesetting/testing/read-pdf.ts';
import { exampleDocument } from './example-document.ts';

const parties = [
  'Familienzentrum Nordhof',
  'Frühe Hilfen Talstedt',
  'Interkultureller Frauenverein Mosaik',
  'Kita Kornblume',
  'Stadtteilmütter Hafergraben',
];

const sentences = {
  de: 'Wir laden alle Familien ein und hören erst zu, bevor wir reden. ',
  en: 'We invite every family and listen first, before we speak ourselves. ',
} as const;

/** Every part as long as it may be. */
function full(language: 'de' | 'en'): ExampleText {
  function words(most: number): string {
    return sentences[language].repeat(10).slice(0, most).trim();
  }
  const principle = words(exampleLimits.principle);
  return {
    language,
    title: words(exampleLimits.title),
    about: words(exampleLimits.about),
    done: words(exampleLimits.done),
    helped: words(exampleLimits.helped),
    hard: words(exampleLimits.hard),
    lesson: words(exampleLimits.lesson),
    figures: words(exampleLimits.figures),
    principles: {
      'stock-taking': principle,
      contacts: principle,
      communication: principle,
      structure: principle,
      goals: principle,
    },
  };
}

function sheet(text: ExampleText, isDraft: boolean) {
  return exampleDocument({ text, parties, isDraft, day: '2026-11-22' }, 'Hafergraben');
}

test.each([
  ['de', true],
  ['de', false],
  ['en', true],
  ['en', false],
] as const)('one page with every part full, in %s, a draft: %s', async (language, isDraft) => {
  const document = sheet(full(language), isDraft);
  const { pages, claimsUa, tags } = await readPdf(await typeset(document, 'pdf'));
  expect(claimsUa).toBe(true);
  expect(pages).toHaveLength(1);
  expect(rolesIn(tags)).toEqual(expect.arrayContaining(['H1', 'P']));
  const said = pages[0]?.text ?? '';
  for (const party of parties.slice(0, 2)) expect(said).toContain(party);
  const mark = language === 'de' ? 'Entwurf.' : 'Draft.';
  expect(said.includes(mark)).toBe(isDraft);
  const genre = language === 'de' ? 'Gutes Beispiel' : 'Good example';
  expect(said.includes(genre)).toBe(!isDraft);
  const inWord = readDocx(await typeset(document, 'docx')).paragraphs.map(({ text }) => text);
  expect(inWord.some((text) => text.startsWith(mark))).toBe(isDraft);
});

test('what is not said leaves no empty heading', async () => {
  const text: ExampleText = {
    ...full('de'),
    done: '',
    helped: '',
    hard: '',
    lesson: '',
    principles: { 'stock-taking': '', contacts: '', communication: '', structure: '', goals: '' },
  };
  const { pages } = await readPdf(await typeset(sheet(text, false), 'pdf'));
  expect(pages[0]?.text).not.toMatch(/Was getan wird|mitnehmen|Prinzipien/u);
});
