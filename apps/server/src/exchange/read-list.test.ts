import { importLimits } from '@augenhoehe/domain/exchange';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';
import { refused } from './testing/refused.ts';

interface Packed {
  readonly name: string;
  readonly content: string;
  /** What the directory says it unpacks to. */
  readonly claims?: number;
}

/** A zip archive with a directory that says what the test wants. */
function zip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = content.length } of files) {
    const body = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(claims, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), body);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

describe('reading', () => {
  const list = 'Name;Straße\r\n"Café ""Süd""; Treff";Höhe 1\r\n';
  const rows = [
    ['Name', 'Straße'],
    ['Café "Süd"; Treff', 'Höhe 1'],
  ];

  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${list}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(list, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${list}`, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from(list, 'latin1'), 'windows-1252'],
  ])('finds %s by itself', async (_, bytes, encoding) => {
    const read = await readList(bytes);
    expect(read).toMatchObject({ encoding, delimiter: ';' });
    const filled = read.sheets[0]?.rows
      .map(({ cells }) => cells)
      .filter((cells) => cells.join('') !== '');
    expect(filled).toEqual(rows);
  });

  it.each([';', ',', '\t', '|'] as const)('finds the delimiter %j', async (delimiter) => {
    const lines = [
      ['Name', 'Ort', 'Angebot'],
      ['A', 'B', '"c, d; e"'],
      ['F', 'G', 'h'],
    ];
    const text = lines.map((cells) => cells.join(delimiter)).join('\n');
    expect((await readList(Buffer.from(text))).delimiter).toBe(delimiter);
  });

  it('counts rows as a spreadsheet does, over lines within cells and empty rows', async () => {
    const { sheets } = await readList(Buffer.from('Name;Ort\n"a\nb";c\n\nd;e'));
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'Name'],
      [2, 'a\nb'],
      [3, ''],
      [4, 'd'],
    ]);
  });
});

describe('what is no list', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['blanks', Buffer.from(' ;\n;; \n'), 'empty-file'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'other-kind'],
    ['a page', Buffer.from('<!DOCTYPE html><p>'), 'other-kind'],
    ['a map', Buffer.from('{"type":"FeatureCollection","features":[]}'), 'other-kind'],
    [
      'bytes',
      Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 3)),
      'other-kind',
    ],
    ['a text document', zip([{ name: 'word/document.xml', content: 'x' }]), 'other-kind'],
    [
      'half an archive',
      zip([{ name: 'xl/workbook.xml', content: 'x' }]).subarray(0, 60),
      'broken-file',
    ],
    [
      'an archive that unpacks to a gigabyte',
      zip([{ name: 'xl/workbook.xml', content: 'x', claims: 1_073_741_824 }]),
      'unpacks-too-large',
    ],
    [
      'a workbook without sheets',
      zip([{ name: 'xl/nothing.xml', content: '<x/>' }]),
      'broken-file',
    ],
    ['too much', Buffer.alloc(importLimits.bytes + 1, 65), 'file-too-large'],
  ])('%s', async (_, bytes, code) => {
    expect((await refused(bytes))?.code).toBe(code);
  });

  it('names the row that is too wide', async () => {
    const wide = `Name;Ort\nA;B\n${'x;'.repeat(10_000)}`;
    expect(await refused(Buffer.from(wide))).toEqual({
      code: 'too-many-columns',
      params: { row: 3, columns: 10_001, most: importLimits.columns },
    });
  });

  it('refuses a million rows', async () => {
    const long = `Name;Ort\n${'A;B\n'.repeat(1_000_000)}`;
    expect(await refused(Buffer.from(long))).toEqual({
      code: 'too-many-rows',
      params: { most: importLimits.rows },
    });
  });

  it('says where a quotation mark stays open', async () => {
    const problem = await refused(Buffer.from('Name;Ort\nA;B\nC;"D\nE;F\n'));
    expect(problem).toEqual({ code: 'quote-not-closed', params: { row: 3 } });
  });
});
