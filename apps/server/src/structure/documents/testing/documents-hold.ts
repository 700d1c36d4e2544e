import type { Language } from '@augenhoehe/domain/contract';
import { describe, expect, test } from 'vitest';
import { typeset, type TypesetDocument } from '../../../platform/typesetting/index.ts';
import { bare } from '../../../platform/typesetting/testing/bare.ts';
import { overlong, payloads } from '../../../platform/typesetting/testing/payloads.ts';
import { readDocx } from '../../../platform/typesetting/testing/read-docx.ts';
import {
  readPages,
  readPdf,
  rolesIn,
  type Tag,
} from '../../../platform/typesetting/testing/read-pdf.ts';
import type { EveryDocument } from './every-document.ts';

/** 25 mm. */
const margin = 70.8;
const names = ['Schule', 'Chor', 'Verein'];
const english = /(?:^|\s)(?:the|and|of|Page|with)(?:\s|$)/u;
const german = /(?:^|\s)(?:der|die|das|und|von|Seite|Aufgabe|Datum)(?:\s|$)/u;

function tablesIn(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => (tag.role === 'Table' ? [tag] : tablesIn(tag.children)));
}

/** The roles of the cells of each row. */
function rowsIn({ role, children }: Tag): string[][] {
  return role === 'TR' ? [children.map((cell) => cell.role)] : children.flatMap(rowsIn);
}

type Of = EveryDocument['of'];

async function isTaggedIn(of: Of, language: Language): Promise<void> {
  const document = of({ names, text: 'Café', language });
  const file = await readPdf(await typeset(document, 'pdf'));
  const { claimsUa, title, pages, tags } = file;
  expect({ claimsUa, title, language: file.language }).toEqual({
    claimsUa: true,
    title: document.title,
    language,
  });
  const roles = rolesIn(tags);
  expect(roles).toContain('P');
  let above = 0;
  for (const level of roles.flatMap((role) => /^H(\d)$/u.exec(role)?.[1] ?? []).map(Number)) {
    expect(level, roles.join(' ')).toBeLessThanOrEqual(above + 1);
    above = level;
  }
  for (const table of tablesIn(tags)) {
    const [head, ...rows] = rowsIn(table);
    expect(head?.every((role) => role === 'TH')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(head?.length ?? 0);
      expect(row).not.toContain('TH');
    }
  }
  const said = pages.map(({ text }) => text).join('\n');
  expect(said).toContain(language === 'de' ? 'Seite 1 von' : 'Page 1 of');
  expect(said).not.toMatch(language === 'en' ? german : english);
  const { files, paragraphs } = readDocx(await typeset(document, 'docx'));
  expect(paragraphs.find(({ style }) => style === 'Title')?.text).toBe(document.title);
  expect(files.get('word/styles.xml')).toContain(`<w:lang w:val="${language}"`);
}

/** Characters that every field takes whole. */
const shortestField = 160;

/** As many of them as a field takes, each a line: to typeset them one by one takes three times as long. */
function inFieldsOf(texts: readonly string[]): string[][] {
  const fields: string[][] = [];
  for (const text of texts) {
    const last = fields.at(-1);
    if (last !== undefined && [...last, text].join('\n').length <= shortestField) last.push(text);
    else fields.push([text]);
  }
  return fields;
}

async function comeOutAsText(of: Of, some: readonly string[]): Promise<void> {
  const document = of({ names: some, text: some.join('\n'), language: 'de' });
  const { pages, claimsUa } = await readPages(await typeset(document, 'pdf'));
  expect(claimsUa).toBe(true);
  const said = bare(pages.map(({ text }) => text).join(''));
  const { paragraphs, files } = readDocx(await typeset(document, 'docx'));
  for (const payload of some) {
    expect(said.split(bare(payload)).length, payload).toBeGreaterThan(2);
    const holding = paragraphs.filter(({ text }) => text.includes(payload));
    expect(holding.length, payload).toBeGreaterThan(1);
  }
  for (const [path, xml] of files) expect(xml, path).not.toMatch(/<script|<img/u);
}

async function staysBetweenMargins(document: TypesetDocument): Promise<void> {
  const { pages } = await readPages(await typeset(document, 'pdf'));
  for (const { rightmost, width } of pages) expect(rightmost).toBeLessThanOrEqual(width - margin);
}

/** What has to hold for every document: tags, both languages, hostile and overlong words, 200 parties. */
export function documentsHold(documents: readonly EveryDocument[]): void {
  describe.each(documents)('$what', ({ of }) => {
    test.each(['de', 'en'] as const)(
      'is tagged, with title and language, in %s',
      async (language) => {
        await expect(isTaggedIn(of, language)).resolves.toBeUndefined();
      },
    );
    test.each(inFieldsOf(payloads).map((some) => [some.join(' '), some] as const))(
      '%s come out as text',
      async (_, some) => {
        await expect(comeOutAsText(of, some)).resolves.toBeUndefined();
      },
    );
    test.each(overlong)('%s stays between the margins', async (name) => {
      const document = of({ names: [name], text: name, language: 'de' });
      await expect(staysBetweenMargins(document)).resolves.toBeUndefined();
    });
    test('200 parties with long names', async () => {
      const many = Array.from({ length: 200 }, (_, at) =>
        `${String(at)} ${'Nachbarschaftshilfeverein am Hafergraben '.repeat(5)}`.slice(0, 200),
      );
      const document = of({ names: many, text: 'Wir bringen Tische mit.', language: 'de' });
      await staysBetweenMargins(document);
      expect((await typeset(document, 'docx')).length).toBeGreaterThan(5000);
    }, 120_000);
  });
}
