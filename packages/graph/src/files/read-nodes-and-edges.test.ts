import { describe, expect, test } from 'vitest';
import { readNodesAndEdges } from './read-nodes-and-edges.ts';
import { troublesOf } from './testing.fixture.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';

describe('nodes and edges, each for itself', () => {
  test('GraphML with everything that is filled, by line, whatever the ends are', () => {
    const read = readNodesAndEdges(
      `<graphml>
<key id="d0" for="node" attr.name="Name"/><key id="d1" for="node" attr.name="Art"><default>Verein</default></key>
<key id="d2" for="edge" attr.name="Art"/><key id="d3" for="node" attr.name="leer"/>
<graph edgedefault="directed">
<node id="a"><data key="d0">A</data><graph>
<node id="b"><data key="d1">Amt</data><data key="d3"> </data></node></graph></node>
<edge source="a" target="b"><data key="d2">Rat</data></edge><edge source="b" target="a"/>
<edge source="a" target="a"><data key="x">1</data></edge><hyperedge/>
<edge source="a"/>
</graph></graphml>`,
      'graphml',
    );
    expect(read.nodes).toEqual({
      headings: ['id', 'label', 'Art'],
      rows: [
        { line: 5, cells: ['a', 'A', 'Verein'] },
        { line: 6, cells: ['b', '', 'Amt'] },
      ],
    });
    expect(read.edges).toEqual({
      headings: ['source', 'target', 'Art', 'x'],
      rows: [
        { line: 7, cells: ['a', 'b', 'Rat', ''] },
        { line: 7, cells: ['b', 'a', '', ''] },
        { line: 8, cells: ['a', 'a', '', '1'] },
        { line: 9, cells: ['a', '', '', ''] },
      ],
    });
    expect(troublesOf(read)).toEqual(['8 hyperedge']);
  });

  test.each([
    ['graphml', writeGraphml],
    ['gexf', writeGexf],
  ] as const)('as %s is written, columns of nodes and of edges apart', (kind, write) => {
    const { text } = write({
      ids: ['a', 'b'],
      labels: ['<A>', 'B'],
      ties: { from: [0, 1], to: [1, 0], weights: [1, 2.5] },
      directed: true,
      columns: [{ name: 'Größe', type: 'number', values: [3, null] }],
      tieColumns: [
        { name: 'Art', type: 'text', values: ['"Rat"', null] },
        { name: 'counted', type: 'yes-no', values: [true, false] },
      ],
    });
    const { nodes, edges, problems } = readNodesAndEdges(text, kind);
    expect(problems).toEqual([]);
    expect([nodes.headings, ...nodes.rows.map(({ cells }) => cells)]).toEqual([
      ['id', 'label', 'Größe'],
      ['a', '<A>', '3'],
      ['b', 'B', ''],
    ]);
    expect([edges.headings, ...edges.rows.map(({ cells }) => cells)]).toEqual([
      ['source', 'target', 'Art', 'counted', 'weight'],
      ['a', 'b', '"Rat"', 'true', '1'],
      ['b', 'a', '', 'false', '2.5'],
    ]);
  });

  test('are no more than the caller allows, of both together', () => {
    const text = `<graphml><graph>${'<node id="a"/>'.repeat(3)}\n${'<edge/>'.repeat(10)}</graph></graphml>`;
    const read = readNodesAndEdges(text, 'graphml', { rows: 5, columns: 1 });
    expect(troublesOf(read)).toEqual(['2 too-many-rows most=5']);
    expect(read.nodes.rows.length + read.edges.rows.length).toBe(5);
  });

  test.each<[string, string, string]>([
    [
      'in nodes',
      '',
      '<node id="a"><data key="x">1</data><data key="y">1</data>\n<data key="z">1</data></node>',
    ],
    [
      'in nodes and edges',
      '',
      '<node id="a"><data key="x">1</data></node><edge><data key="x">1</data>\n<data key="y">1</data></edge>',
    ],
    [
      'by what they are without a value',
      '<key id="x"><default>1</default></key><key id="y" for="node"><default>1</default></key>\n',
      '<node id="a"/>',
    ],
  ])('have no more columns than the caller allows: %s', (_, keys, entries) => {
    const text = `<graphml>${keys}<graph>${entries}</graph></graphml>`;
    const read = readNodesAndEdges(text, 'graphml', { rows: 5, columns: 2 });
    expect(troublesOf(read)).toEqual(['2 too-many-columns columns=3 most=2']);
    const enough = readNodesAndEdges(text, 'graphml', { rows: 5, columns: 3 });
    expect(troublesOf(enough)).toEqual([]);
  });
});
