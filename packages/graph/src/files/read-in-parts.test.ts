import { expect, test } from 'vitest';
import { problemsKept } from './problem-list.ts';
import { readEdgeList } from './read-edge-list.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { inParts } from './testing.fixture.ts';

const million = 1_000_000;
const actors = 5_000;

/** A circle of actors, in which everybody is tied to the next two hundred, or fewer. */
function* manyRows(rows: number, beginning: string, row: (from: number, to: number) => string) {
  yield beginning;
  for (let at = 0; at < rows; at += 1000) {
    const lines: string[] = [];
    for (let tie = at; tie < at + 1000; tie += 1) {
      const from = tie % actors;
      lines.push(row(from, (from + 1 + Math.floor(tie / actors)) % actors));
    }
    yield lines.join('');
  }
}

test('a million rows become typed columns, one cell a row', { timeout: 120_000 }, () => {
  const network = readEdgeList(
    manyRows(million, 'from;to;n\n', (from, to) => `Akteur ${from};Akteur ${to};${from + 1}\n`),
    { weights: 'n' },
  );
  expect(network.problems).toEqual([]);
  expect([network.rows, network.ids.length]).toEqual([million, actors]);
  for (const column of [network.ties.from, network.ties.to, network.ties.weights]) {
    expect(column?.length).toBe(million);
    expect(ArrayBuffer.isView(column)).toBe(true);
  }
  expect([network.tieLines.at(0), network.tieLines.at(-1)]).toEqual([2, million + 1]);
});

test('a million bad rows are all counted and a hundred of them kept', { timeout: 120_000 }, () => {
  const network = readEdgeList(manyRows(million, 'from,to\n', (from) => `Akteur ${from},\n`));
  expect(network.countOfProblems).toEqual({ 'missing-end': million });
  expect(network.problems).toHaveLength(problemsKept);
  expect(network.problems.at(-1)).toMatchObject({ line: problemsKept + 1 });
});

test('no more of a file is asked for than the rows that are allowed', () => {
  let given = 0;
  function* endless() {
    for (;;) {
      given += 1;
      yield `${given},${given + 1}\n`;
    }
  }
  const network = readEdgeList(endless(), { maximalRows: 100_000 });
  expect(network.ties.from).toHaveLength(100_000);
  expect(given).toBeLessThan(150_000);
});

test('an endless text is given up', () => {
  function* endless() {
    for (;;) yield 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
  }
  function* endlessText() {
    yield '<graphml><graph>';
    yield* endless();
  }
  expect(readEdgeList(endless()).countOfProblems).toEqual({ 'too-long': 1 });
  expect(readGraphml(endlessText()).countOfProblems).toEqual({ 'too-long': 1 });
});

test('GraphML comes in parts too', () => {
  const nodes = Array.from({ length: actors }, (_, at) => `<node id="${at}"/>`).join('\n');
  function edge(from: number, to: number): string {
    return `<edge source="${from}" target="${to}"/>\n`;
  }
  function* graphml() {
    yield* manyRows(100_000, `<graphml><graph>${nodes}`, edge);
    yield '</graph></graphml>';
  }
  const read = readGraphml(graphml());
  expect([read.ids.length, read.ties.from.length, read.problems]).toEqual([actors, 100_000, []]);
});

test.each([1, 2, 3, 5, 8, 13])('parts of %i characters are read like the whole', (size) => {
  const table = '\uFEFFvon;nach\r\n"a ""x""";"b\r\nc"\r\n\r\nd;e\rf;\r\n"g" h;i\n"j;k';
  expect(readEdgeList(inParts(table, size))).toEqual(readEdgeList(table));
  const gexf = `<?xml version="1.0"?>\r\n<gexf><!-- a > b -->\r\n<graph><nodes><node id="&lt;a&#62;"/>
    <node id='b"c'/></nodes><edges><edge source="&lt;a>" target='b"c'/></edges></graph></gexf>`;
  expect(readGexf(inParts(gexf, size))).toEqual(readGexf(gexf));
  expect(readGexf(gexf).ids).toEqual(['<a>', 'b"c']);
});
