import { describe, expect, test } from 'vitest';
import { readGraphml } from './read-graphml.ts';
import type { ReadingOptions } from './read-network.ts';
import { tiesInWords, troublesOf } from './testing.fixture.ts';

function read(graph: string, options: ReadingOptions = {}) {
  const network = readGraphml(`<graphml>\n${graph}\n</graphml>`, options);
  return { ids: network.ids, ties: tiesInWords(network), troubles: troublesOf(network) };
}

const nodes = '<node id="a"/><node id="b"/><node id="c"/>';

describe('GraphML', () => {
  test('is read with labels, groups, weights and those without a tie', () => {
    const network = readGraphml(
      `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE graphml SYSTEM "http://graphml.graphdrawing.org/dtds/graphml.dtd">
      <!-- <node id="hidden"/> -->
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
        <g:key id="d0" for="node" attr.name="Name" attr.type="string"/>
        <g:key id="d1" for="all" attr.name="Art"><g:default>Verein</g:default></g:key>
        <g:key id="d2" for="edge" attr.name="weight"/>
        <g:key id="d3" for="graph"><g:default>3</g:default></g:key>
        <g:graph edgedefault='undirected'>
          <g:node id="k"><g:data key="d0">Kita &amp; Hort</g:data></g:node>
          <g:edge source="k" target="s"><g:data key="d2">2.5</g:data></g:edge>
          <g:node id="s"><g:data key="d0"><![CDATA[<Schule>]]></g:data><g:data key="d1">Amt</g:data></g:node>
          <g:node id="&#x4e;"/>
        </g:graph>
      </g:graphml>`,
      { weights: 'weight', group: 'art' },
    );
    expect(network).toMatchObject({
      ids: ['k', 's', 'N'],
      labels: ['Kita & Hort', '<Schule>', 'N'],
      groups: ['Verein', 'Amt', 'Verein'],
      directed: false,
      rows: 1,
      problems: [],
    });
    expect(tiesInWords(network)).toEqual(['k–s 2.5']);
    expect([...network.tieLines]).toEqual([11]);
  });

  test.each([
    ['directed', '', ['a→b'], []],
    ['undirected', '', ['a–b'], []],
    ['undirected', 'directed="true"', ['a→b'], []],
    ['directed', 'directed="false"', ['a–b'], []],
  ])('points edges by default (%s) and by themselves (%s)', (word, own, ties, troubles) => {
    const graph = `<graph edgedefault="${word}">${nodes}<edge source="a" target="b" ${own}/></graph>`;
    expect(read(graph)).toMatchObject({ ties, troubles });
  });

  test('makes two arrows of an edge without direction among arrows, and says so', () => {
    const graph = `<graph edgedefault="directed">${nodes}
      <edge source="a" target="b"/>
      <edge source="b" target="c" directed="false"/>
      <edge source="c" target="b"/></graph>`;
    expect(read(graph)).toMatchObject({
      ties: ['a→b', 'b→c', 'c→b'],
      troubles: ['4 both-ways from=b to=c', '5 repeated-tie from=c to=b first=4'],
    });
    expect(read(graph, { directed: false })).toMatchObject({
      ties: ['a–b', 'b–c'],
      troubles: ['5 repeated-tie from=c to=b first=4'],
    });
  });

  test('may know no direction', () => {
    const graph = `<graph>${nodes}<edge source="a" target="b"/></graph>`;
    expect(readGraphml(`<graphml>${graph}</graphml>`).directed).toBeNull();
  });

  test('counts nodes within nodes, and their edges', () => {
    const inner = `<graph edgedefault="undirected"><node id="b"/><edge source="a" target="b"/></graph>`;
    expect(read(`<graph edgedefault="undirected"><node id="a">${inner}</node></graph>`)).toEqual({
      ids: ['b', 'a'],
      ties: ['a–b'],
      troubles: [],
    });
  });

  test('reads the first graph only', () => {
    const graph = `<graph edgedefault="undirected">${nodes}</graph>\n<graph id="G2"><node id="x"/></graph>`;
    expect(read(graph)).toMatchObject({
      ids: ['a', 'b', 'c'],
      troubles: ['3 further-graph id=G2'],
    });
  });

  test.each([
    ['<node id="a"/>', '3 repeated-actor id=a first=2'],
    ['<node/>', '3 missing-id'],
    ['<edge source="a" target="x"/>', '3 unknown-id id=x'],
    ['<edge source="a"/>', '3 missing-end from=a to='],
    ['<edge source="a" target="a"/>', '3 self-loop id=a'],
    ['<edge source="b" target="a"/>', '3 repeated-tie from=b to=a first=2'],
    ['<hyperedge><endpoint node="a"/></hyperedge>', '3 hyperedge'],
  ])('reports %s and goes on', (fault, trouble) => {
    const graph = `<graph edgedefault="undirected">${nodes}<edge source="a" target="b"/>\n${fault}
      <edge source="b" target="c"/></graph>`;
    expect(read(graph)).toEqual({
      ids: ['a', 'b', 'c'],
      ties: ['a–b', 'b–c'],
      troubles: [trouble],
    });
  });

  test('reports an edge without the weight that the others have', () => {
    const graph = `<key id="w" for="edge" attr.name="weight"/><graph edgedefault="undirected">${nodes}
      <edge source="a" target="b"><data key="w">2</data></edge>
      <edge source="b" target="c"/></graph>`;
    expect(read(graph, { weights: 'Weight' })).toMatchObject({
      ties: ['a–b 2'],
      troubles: ['4 bad-weight from=b to=c weight='],
    });
  });

  test('stops where there are more nodes than allowed', () => {
    expect(read(`<graph>${nodes}</graph>`, { maximalRows: 2 })).toMatchObject({
      ids: ['a', 'b'],
      troubles: ['2 too-many-rows most=2'],
    });
  });

  test('says which columns are not there, and when there are too many edges', () => {
    const graph = `<graph edgedefault="undirected">${nodes}<edge source="a" target="b"/>
      <edge source="b" target="c"/><edge source="b" target="c"/>
      <edge source="b" target="c"/></graph>`;
    expect(read(graph, { group: 'Art', weights: 'n', maximalRows: 3 })).toMatchObject({
      ties: ['a–b', 'b–c'],
      troubles: [
        '1 no-column column=Art',
        '1 no-column column=n',
        '3 repeated-tie from=b to=c first=3',
        '4 too-many-rows most=3',
      ],
    });
  });
});
