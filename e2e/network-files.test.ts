import {
  readGexf,
  readGraphml,
  type WritableNetwork,
  writeGexf,
  writeGraphml,
} from '@augenhoehe/graph/files';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeVisits, sharedBrowser } from './support/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage();
});

afterAll(closeVisits);

interface Parsed {
  readonly error: boolean;
  readonly namespace: string | null;
  /** Every element as its name and those around it, once. */
  readonly paths: readonly string[];
  readonly nodes: readonly (readonly (string | null)[])[];
}

/** What the browser's own XML parser makes of a file. */
async function parsed(xml: string): Promise<Parsed> {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    function pathOf(element: Element): string {
      const { parentElement: around, localName } = element;
      return around === null ? localName : `${pathOf(around)}/${localName}`;
    }
    return {
      error: file.getElementsByTagName('parsererror').length > 0,
      namespace: file.documentElement.namespaceURI,
      paths: [...new Set([...file.querySelectorAll('*')].map(pathOf))],
      nodes: [...file.querySelectorAll('node')].map((node) => [
        node.getAttribute('id'),
        node.getAttribute('label') ?? node.querySelector('[key=label]')?.textContent ?? null,
      ]),
    };
  }, xml);
}

const awkward = [
  'a & b',
  '<c>',
  '"d"',
  "'e'",
  ' f\tg\nh\r\ni ',
  'ä😀',
  ']]>',
  'j\u0001\uFFFE',
  '&lt;',
];
const network: WritableNetwork = {
  ids: awkward,
  labels: awkward.toReversed(),
  groups: awkward.map((word, at) => (at % 2 === 0 ? word : null)),
  directed: true,
  ties: { from: [0, 1], to: [1, 2], weights: [1, 0.5] },
  columns: [{ name: '<"&>', type: 'text', values: awkward }],
};

describe('the browser reads what we write, as we do:', () => {
  test.each([
    ['GraphML', writeGraphml, readGraphml, 'http://graphml.graphdrawing.org/xmlns'],
    ['GEXF', writeGexf, readGexf, 'http://gexf.net/1.3'],
  ])('%s', async (_, write, read, namespace) => {
    const { text } = write(network);
    const { error, nodes, ...file } = await parsed(text);
    expect([error, file.namespace]).toEqual([false, namespace]);
    const { ids, labels } = read(text);
    expect(nodes).toEqual(ids.map((id, at) => [id, labels[at]]));
  });
});

test('elements stand where the formats have them', async () => {
  expect((await parsed(writeGraphml(network).text)).paths).toEqual([
    'graphml',
    'graphml/key',
    'graphml/graph',
    'graphml/graph/node',
    'graphml/graph/node/data',
    'graphml/graph/edge',
    'graphml/graph/edge/data',
  ]);
  expect((await parsed(writeGexf(network).text)).paths).toEqual([
    'gexf',
    'gexf/graph',
    'gexf/graph/attributes',
    'gexf/graph/attributes/attribute',
    'gexf/graph/nodes',
    'gexf/graph/nodes/node',
    'gexf/graph/nodes/node/attvalues',
    'gexf/graph/nodes/node/attvalues/attvalue',
    'gexf/graph/edges',
    'gexf/graph/edges/edge',
  ]);
});

test.each([
  '<graphml><graph></graphml>',
  '<graphml><graph/>',
  '<graphml/><graphml/>',
  '<graphml a="1" a="2"/>',
  '<graphml a=1/>',
  '<graphml a/>',
  '<graphml a="<"/>',
  '<graphml>&auml;</graphml>',
  '<graphml>&#0;</graphml>',
  '<graphml> & </graphml>',
  '<graphml a="1"b="2"/>',
  '< graphml/>',
  'graphml',
  '',
])('neither takes %j for XML', async (xml) => {
  expect((await parsed(xml)).error).toBe(true);
  expect(readGraphml(xml).countOfProblems).toEqual({ 'broken-xml': 1 });
});
