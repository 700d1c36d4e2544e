import { describe, expect, test } from 'vitest';
import { readGexf } from './read-gexf.ts';
import type { ReadingOptions } from './read-network.ts';
import { tiesInWords, troublesOf } from './testing.fixture.ts';

function read(graph: string, options: ReadingOptions = {}) {
  const network = readGexf(`<gexf>\n${graph}\n</gexf>`, options);
  return { ids: network.ids, ties: tiesInWords(network), troubles: troublesOf(network) };
}

const nodes = '<nodes><node id="a"/><node id="b"/><node id="c"/></nodes>';

describe('GEXF', () => {
  test.each(['1.2', '1.3'])('%s is read with labels, groups, weights and isolates', (version) => {
    const network = readGexf(
      `<?xml version='1.0'?>
      <gexf xmlns="http://gexf.net/${version}" version="${version}" xmlns:viz="http://gexf.net/${version}/viz">
        <meta lastmodifieddate="2026-11-22"><creator>Wir</creator></meta>
        <graph defaultedgetype="undirected" mode="static">
          <attributes class="edge"><attribute id="0" title="Art" type="string"/></attributes>
          <attributes class="node" mode="static">
            <attribute id="0" title="Art" type="string"><default>Verein</default></attribute>
          </attributes>
          <nodes count="3">
            <node id="k" label="Kita &lt;Spatz&gt;"><viz:size value="3"/></node>
            <node id="s" label="Schule"><attvalues><attvalue for="0" value="Amt"/></attvalues></node>
            <node id="h"/>
          </nodes>
          <edges><edge id="0" source="k" target="s" weight="2.5"><attvalues><attvalue for="0" value="x"/></attvalues></edge>
            <edge source="s" target="h"/></edges>
        </graph>
      </gexf>`,
      { weights: 'weight', group: 'Art' },
    );
    expect(network).toMatchObject({
      ids: ['k', 's', 'h'],
      labels: ['Kita <Spatz>', 'Schule', 'h'],
      groups: ['Verein', 'Amt', 'Verein'],
      directed: false,
      problems: [],
    });
    expect(tiesInWords(network)).toEqual(['k–s 2.5', 's–h 1']);
  });

  test('may keep weights as an attribute of another name', () => {
    const graph = `<graph><attributes class="edge"><attribute id="n" title="Treffen"/></attributes>${nodes}
      <edges><edge source="a" target="b"><attvalues><attvalue for="n" value="4"/></attvalues></edge></edges></graph>`;
    expect(read(graph, { weights: 'Treffen' }).ties).toEqual(['a–b 4']);
  });

  test.each([
    ['', '', ['a–b']],
    ['defaultedgetype="directed"', '', ['a→b']],
    ['defaultedgetype="directed"', 'type="undirected"', ['a–b']],
    ['', 'type="directed"', ['a→b']],
    ['', 'type="mutual"', ['a→b', 'b→a']],
  ])('points edges by default (%s) and by themselves (%s)', (word, own, ties) => {
    const graph = `<graph ${word}>${nodes}<edges><edge source="a" target="b" ${own}/></edges></graph>`;
    expect(read(graph).ties).toEqual(ties);
  });

  test('counts nodes within nodes', () => {
    const graph = '<graph><nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes></graph>';
    expect(read(graph).ids).toEqual(['b', 'a']);
  });

  test.each([
    ['source="a" target="x"', '3 unknown-id id=x'],
    ['source="a"', '3 missing-end from=a to='],
    ['source="a" target="a"', '3 self-loop id=a'],
    ['source="b" target="a"', '3 repeated-tie from=b to=a first=2'],
    ['source="a" target="c" weight="0"', '3 bad-weight from=a to=c weight=0'],
  ])('reports an edge with %s and goes on', (ends, trouble) => {
    const graph = `<graph>${nodes}<edges><edge source="a" target="b"/>\n<edge ${ends}/>
      <edge source="b" target="c"/></edges></graph>`;
    expect(read(graph, { weights: 'weight' })).toMatchObject({
      ids: ['a', 'b', 'c'],
      troubles: trouble.includes('weight') ? [trouble] : ['1 no-column column=weight', trouble],
    });
  });
});
