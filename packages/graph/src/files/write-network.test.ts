import { describe, expect, test } from 'vitest';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import type { WritableNetwork } from './writable-network.ts';
import { writeActorList } from './write-actor-list.ts';
import { writeEdgeList } from './write-edge-list.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';

const network: WritableNetwork = {
  ids: ['k', 's', 'h'],
  labels: ['Kita & Hort', 'Schule', '=Haus'],
  groups: ['Bildung', null, 'Treff'],
  directed: false,
  ties: { from: [0], to: [1], weights: [2.5] },
  columns: [
    { name: 'betweenness', type: 'number', values: [0.5, null, Number.NaN] },
    { name: 'Ort', type: 'text', values: ['Hang', '', null] },
    { name: 'cutpoint', type: 'yes-no', values: [true, false, null] },
  ],
};

function neutralise(cell: string): string {
  return cell.startsWith('=') ? `'${cell}` : cell;
}

describe('CSV', () => {
  test('has the ties, with weights where there are some', () => {
    expect(writeEdgeList(network)).toBe('from,to,weight\r\nk,s,2.5\r\n');
    const plain = { ...network, ties: { ...network.ties, weights: null } };
    expect(writeEdgeList(plain)).toBe('from,to\r\nk,s\r\n');
  });

  test('has everybody with figures; one that does not exist is empty', () => {
    expect(writeActorList(network, { neutralise })).toBe(
      [
        'id,label,group,betweenness,Ort,cutpoint',
        'k,Kita & Hort,Bildung,0.5,Hang,true',
        's,Schule,"","","",false',
        `h,'=Haus,Treff,"","",""`,
        '',
      ].join('\r\n'),
    );
  });
});

describe.each([
  ['GraphML', writeGraphml, readGraphml],
  ['GEXF', writeGexf, readGexf],
])('%s', (_, write, read) => {
  test('carries columns that can be asked for as groups', () => {
    const { text } = write(network);
    expect(read(text, { group: 'betweenness' }).groups).toEqual(['0.5', null, null]);
    expect(read(text, { group: 'cutpoint' }).groups).toEqual(['true', 'false', null]);
  });

  test('has U+FFFD for characters that XML does not have, names whom, and confuses nobody', () => {
    const { text, altered } = write({
      ids: ['a\u0001', 'a\u0002', 'a\uFFFD', 'b', 'c'],
      labels: ['A', 'A', 'A', '\uD800', '😀'],
      ties: { from: [0], to: [1], weights: null },
      directed: true,
    });
    expect(altered).toEqual([0, 1, 3]);
    const again = read(text);
    expect(again.ids).toEqual(['a\uFFFD-2', 'a\uFFFD-3', 'a\uFFFD', 'b', 'c']);
    expect(again.labels.slice(3)).toEqual(['\uFFFD', '😀']);
    expect([...again.ties.from, ...again.ties.to]).toEqual([0, 1]);
  });

  test('is refused where ids are not clear', () => {
    const ties = { from: [], to: [], weights: null };
    expect(() => write({ ids: ['a', 'a'], ties, directed: false })).toThrow(RangeError);
    expect(() => write({ ids: [''], ties, directed: false })).toThrow(RangeError);
  });
});
