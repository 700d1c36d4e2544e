import { describe, expect, it } from 'vitest';
import { ActorId, TieId } from '../contract/index.ts';
import { summarise } from './plan-import.ts';
import { id, known, nothing } from './testing/plan-list.ts';
import { planNetworkFile } from './testing/plan-network.ts';

/** As Gephi, igraph, NetworkX, yEd and Kumu would have it: one element a line. */
function graphml(lines: readonly string[], keys: readonly string[] = []): string {
  return [
    '<graphml>',
    ...keys,
    '<graph edgedefault="undirected">',
    ...lines,
    '</graph></graphml>',
  ].join('\n');
}

const label = '<key id="label" for="node" attr.name="label" attr.type="string"/>';

function node(nodeId: string, name: string): string {
  return `<node id="${nodeId}"><data key="label">${name}</data></node>`;
}

function edge(source: string, target: string): string {
  return `<edge source="${source}" target="${target}"/>`;
}

type Planned = ReturnType<typeof planNetworkFile>;

/** Each entry as its row, label, outcome and what is wrong with it. */
function entriesOf({ entries }: Planned): string[] {
  return entries.map(({ row, label: name, outcome, problems, reasons }) => {
    const codes = [...problems.filter(({ severity }) => severity === 'fault'), ...reasons];
    return [row, name, outcome, ...codes.map(({ code }) => code)].join(' ');
  });
}

const stock = { ...nothing, actors: [known(1, 'Hafenrunde'), known(2, 'Laube Sonne')] };
const runde = `${id(1)}`;

describe('a network', () => {
  it('becomes actors and ties; who is known by name and says nothing else is found again', () => {
    const planned = planNetworkFile(
      graphml([node('a', 'Hafenrunde'), node('b', 'Schule'), edge('a', 'b')], [label]),
      { stock },
    );
    expect(entriesOf(planned)).toEqual([
      '4 Hafenrunde unchanged joins-known',
      '5 Schule new nothing-similar',
      '6 Hafenrunde → Schule new nothing-similar',
    ]);
    expect(planned.ties).toMatchObject([
      { from: { kind: 'known', id: id(1) }, to: { kind: 'new', key: 'row:5' } },
    ]);
    expect(summarise(planned).writes).toEqual({
      newActors: 1,
      changedActors: 0,
      newTies: 1,
      changedTies: 0,
    });
  });

  it('finds by its identifier whom our own export wrote, even by another name', () => {
    const planned = planNetworkFile(graphml([node(runde, 'Runde am Hafen')], [label]), { stock });
    expect(planned.newActors).toEqual([]);
    expect(planned.changedActors).toMatchObject([
      { ref: { id: id(1) }, facts: { name: 'Runde am Hafen' } },
    ]);
  });

  it('tells row by row what is wrong, drops and doubles nothing', () => {
    const planned = planNetworkFile(
      graphml(
        [
          node('a', 'Schule'),
          node('b', 'Hort'),
          '<node><data key="label">Ohne Kennung</data></node>',
          node('a', 'Zweite Schule'),
          edge('a', 'b'),
          edge('a', 'a'),
          edge('b', 'a'),
          edge('a', 'nirgends'),
          '<edge source="a"/>',
        ],
        [label],
      ),
    );
    expect(entriesOf(planned)).toEqual([
      '4 Schule new nothing-similar',
      '5 Hort new nothing-similar',
      '6 Ohne Kennung faulty no-node-id',
      '7 Zweite Schule faulty repeated-id',
      '8 Schule → Hort new nothing-similar',
      '9 Schule → Schule faulty tie-to-itself',
      '10 Hort → Schule unchanged tie-repeated',
      '11 Schule → nirgends faulty node-unknown',
      '12 Schule →  faulty no-to',
    ]);
    expect(planned.ties.length).toBe(1);
  });

  it('takes corrections: an id, an end by id or by the name of a known actor', () => {
    const lines = [node('', 'Hort'), edge('b', 'x'), edge('b', 'y')];
    const text = graphml([node('b', 'Schule'), ...lines], [label]);
    const corrections = new Map([
      [5, { cells: { 0: 'h' } }],
      [6, { cells: { 3: 'h' } }],
      [7, { cells: { 3: 'Laube Sonne' } }],
    ]);
    expect(entriesOf(planNetworkFile(text, { stock, corrections }))).toEqual([
      '4 Schule new nothing-similar',
      '5 Hort new nothing-similar',
      '6 Schule → Hort new nothing-similar',
      '7 Schule → Laube Sonne new nothing-similar',
    ]);
  });

  it('keeps nodes of one name apart, and an edge waits for whom it names', () => {
    const twins = graphml([node('a', 'Chor'), node('b', 'Chor'), edge('a', 'b')], [label]);
    const planned = planNetworkFile(twins);
    expect(entriesOf(planned)).toEqual([
      '4 Chor new nothing-similar',
      '5 Chor duplicate may-be-same',
      '6 Chor → Chor faulty end-waits',
    ]);
    const decisions = new Map([['row:5', { kind: 'apart' as const }]]);
    expect(summarise(planNetworkFile(twins, { decisions })).writes).toMatchObject({
      newActors: 2,
      newTies: 1,
    });
    expect(summarise(planNetworkFile(twins, { unsure: 'apart' })).waiting).toBe(0);
  });

  it('leaves out the edges of a node that somebody leaves out', () => {
    const text = graphml([node('a', 'Schule'), node('b', 'Hort'), edge('a', 'b')], [label]);
    const decisions = new Map([['row:5', { kind: 'skip' as const }]]);
    const planned = planNetworkFile(text, { decisions });
    expect(planned.entries.map(({ outcome }) => outcome)).toEqual(['new', 'skipped', 'skipped']);
    expect(planned.ties).toEqual([]);
  });

  it('says an edge without a type is known where the two are tied, however they are', () => {
    const tie = {
      id: TieId.parse('00000000-0000-4000-8000-0000000000aa'),
      facts: {
        from: ActorId.parse(id(2)),
        to: ActorId.parse(id(1)),
        type: 'angebot',
        since: null,
        until: null,
        note: '',
      },
      statements: [
        {
          side: 'from' as const,
          level: 4 as const,
          formality: null,
          statedAt: '2026-11-22T10:00:00.000Z',
          source: '',
        },
      ],
    };
    const lines = [node('a', 'Hafenrunde'), node('b', 'Laube Sonne'), edge('a', 'b')];
    const planned = planNetworkFile(graphml(lines, [label]), { stock: { ...stock, ties: [tie] } });
    expect(planned.entries.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });
});

describe('what programs write', () => {
  const types = planNetworkFile(
    `<gexf version="1.3"><graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="Art" type="string"/><attribute id="1" title="Modularity Class" type="integer"/></attributes>
      <attributes class="edge"><attribute id="0" title="Relation" type="string"/></attributes>
      <nodes>
        <node id="1" label="Bücherei"><attvalues><attvalue for="0" value="Bibliothek"/><attvalue for="1" value="3"/></attvalues><viz:size value="4"/></node>
        <node id="2" label="Schule"/>
      </nodes><edges>
        <edge id="0" source="1" target="2" weight="4.0"><attvalues><attvalue for="0" value="Kooperation"/></attvalues></edge>
      </edges></graph></gexf>`,
  );

  it('GEXF of Gephi: attributes of nodes and of edges, weights as levels', () => {
    expect(types.columns.map(({ heading, of, field }) => [heading, of, field])).toEqual([
      ['id', 'actor', 'id'],
      ['label', 'actor', 'name'],
      ['Art', 'actor', 'type'],
      ['Modularity Class', 'actor', null],
      ['edge: source', 'tie', 'from'],
      ['edge: target', 'tie', 'to'],
      ['edge: Relation', 'tie', 'tieType'],
      ['edge: weight', 'tie', 'level'],
    ]);
    expect(types.ties).toMatchObject([{ facts: { type: 'angebot' }, statement: { level: 4 } }]);
  });

  it('GraphML of yEd: labels are where they are drawn', () => {
    const planned = planNetworkFile(`<graphml xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d5" for="node" attr.name="description"/><key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d10" for="edge" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0"><data key="d6">
          <y:ShapeNode><y:Geometry x="1"/><y:NodeLabel>Schule am
 Anger<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        <node id="n1"/>
        <edge source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>Träger von</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph></graphml>`);
    expect(planned.newActors.map(({ facts }) => facts.name)).toEqual(['Schule am Anger', 'n1']);
    expect(planned.ties).toMatchObject([{ facts: { type: 'traeger' }, statement: { level: 5 } }]);
  });

  it('GraphML of Gephi and igraph: drawing is not taken, weights that are no levels neither', () => {
    const { columns } = planNetworkFile(
      graphml(
        [
          '<node id="n0"><data key="v_name">Schule</data><data key="x">-12.5</data><data key="r">7</data></node>',
          '<node id="n1"><data key="v_name">Hort</data><data key="x">1</data></node>',
          '<edge source="n0" target="n1"><data key="w">17.5</data></edge>',
        ],
        [
          '<key id="v_name" for="node" attr.name="name"/><key id="x" for="node" attr.name="x"/><key id="r" for="node" attr.name="r"/><key id="w" for="edge" attr.name="weight"/>',
        ],
      ),
    );
    expect(columns.map(({ heading, field, reason }) => [heading, field, reason])).toEqual([
      ['id', 'id', 'heading'],
      ['label', 'name', 'heading'],
      ['x', null, 'drawing'],
      ['r', null, 'drawing'],
      ['edge: source', 'from', 'heading'],
      ['edge: target', 'to', 'heading'],
      ['edge: weight', null, 'other-scale'],
    ]);
  });

  it('a file in one line: rows are counted, and that is said', () => {
    const text = graphml([node('a', 'Schule'), node('b', 'Hort'), edge('a', 'b')], [label]);
    const planned = planNetworkFile(text.replaceAll('\n', ''));
    expect(planned.entries.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(planned.notices).toEqual([{ code: 'counted-rows', params: {} }]);
  });

  it('edges between many, a second graph and wrong characters are told with their lines', () => {
    const text = `${graphml([node('a', 'Sch\uFFFDle'), '<hyperedge/>'], [label]).replace(
      '</graphml>',
      '\n<graph/></graphml>',
    )}`;
    expect(planNetworkFile(text).notices).toEqual([
      { code: 'wrong-encoding', params: { count: 1, lines: ['4'] } },
      { code: 'hyperedge', params: { count: 1, lines: ['5'] } },
      { code: 'further-graph', params: { count: 1, lines: ['7'] } },
    ]);
  });
});
