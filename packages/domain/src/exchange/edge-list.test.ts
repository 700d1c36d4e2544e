import { describe, expect, it } from 'vitest';
import { edgeListWithHeading, isEdgeList, namesNumbers } from './edge-list.ts';

function sheet(...lines: readonly string[]) {
  return { name: '', rows: lines.map((line, at) => ({ row: at + 1, cells: line.split(',') })) };
}

describe('an edge list', () => {
  it.each([
    [['from,to', 'a,b'], true],
    [['', 'Source,Target,Weight', 'a,b,1'], true],
    [['Von,Nach', 'a,b'], true],
    [['Quelle,Ziel', 'a,b'], true],
    [[',from,to', '1,a,b'], true],
    [['Id,Target,Source', '1,a,b'], true],
    [['Source,Target,Type,Id,Label,Weight', 'a,b,Directed,1,,1'], true],
    [['Name,Address,Source,Target', 'a,Weg 1,Flyer 2024,b'], false],
    [['Name,von,zu,Kontakt', 'a,8,18,b'], false],
    [['Ort,von,zu', 'a,8,18'], false],
    [['Quelle,Ziel,Name', 'Flyer,Lesen,a'], false],
    [['von,zu,E-Mail', '8,18,a@example.org'], false],
    [['Art,von,zu', 'Kita,8,18'], false],
    [['Name,Ort', 'a,b'], false],
    [['from,Name', 'a,b'], false],
    [['a,b', 'from,to'], false],
    [[''], false],
  ] as const)('is known by its first row: %j', (lines, expected) => {
    expect(isEdgeList(sheet(...lines))).toBe(expected);
  });

  it.each([
    [
      ['a,b,2', 'b,c,3'],
      [0, 'from,to,weight'],
    ],
    [
      ['a,b', 'b,c'],
      [0, 'from,to'],
    ],
    [
      ['a,b,gut', 'b,c,3'],
      [0, 'from,to'],
    ],
    [
      ['1,2', '5,6'],
      [0, 'from,to'],
    ],
    [
      ['Wer,Mit wem', 'a,b'],
      [1, 'Wer,Mit wem'],
    ],
    [
      ['from,to', 'a,b'],
      [1, 'from,to'],
    ],
    [
      ['Art,Quelle,Ziel', 'a,b,c', 'a,c,b'],
      [1, 'Art,Quelle,Ziel'],
    ],
  ] as const)('gets headings where it begins with data: %j', (lines, [row, headings]) => {
    const [first] = edgeListWithHeading(sheet(...lines)).rows;
    expect([first?.row, first?.cells.join(',')]).toEqual([row, headings]);
  });

  it.each([
    [['from,to', '1,2', '3,'], true],
    [['from,to', '1,Kita', '3,4'], false],
    [['from,to'], false],
  ] as const)('may name numbers, which are nobody’s name: %j', (lines, expected) => {
    expect(namesNumbers(sheet(...lines))).toBe(expected);
  });
});
