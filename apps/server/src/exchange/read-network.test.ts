import { importLimits } from '@augenhoehe/domain/exchange';
import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';
import { refused } from './testing/refused.ts';

const nodes = '<node id="a"/>\n<node id="b"/>\n';
const graph = `<graphml>\n<graph edgedefault="undirected">\n${nodes}<edge source="a" target="b"/>\n</graph></graphml>`;
const gexf = `<gexf version="1.3"><graph><nodes>\n<node id="a" label="Höhe"/></nodes></graph></gexf>`;

describe('a network', () => {
  it.each<[string, Buffer, string]>([
    ['GraphML', Buffer.from(graph), 'utf-8'],
    [
      'GraphML with a declaration and a mark',
      Buffer.from(`\uFEFF<?xml version="1.0"?>\n${graph}`),
      'utf-8',
    ],
    [
      'GraphML behind a comment and a prefix',
      Buffer.from(`<!-- <p> -->${graph.replaceAll(/(<\/?)(?=\w)/g, '$1g:')}`),
      'utf-8',
    ],
    ['GEXF', Buffer.from(gexf), 'utf-8'],
    ['GEXF in UTF-16', Buffer.from(`\uFEFF${gexf}`, 'utf16le'), 'utf-16le'],
    ['GEXF in UTF-16 without a mark', Buffer.from(gexf, 'utf16le'), 'utf-16le'],
    ['GEXF in Windows-1252', Buffer.from(gexf, 'latin1'), 'windows-1252'],
  ])('is known by its content: %s', async (_, bytes, encoding) => {
    const { sheets, ...list } = await readList(bytes);
    expect(list).toEqual({ encoding, delimiter: null });
    expect(sheets[0]?.tiesFrom).toBe(2);
    const labels = sheets[0]?.rows.map(({ cells }) => cells[1]);
    if (encoding !== 'utf-8') expect(labels).toContain('Höhe');
  });

  it.each<[string, string, object]>([
    [
      'entities of its own, which are not expanded',
      `<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n${graph.replace('"a"', '"&b;"')}`,
      { code: 'declarations-refused', params: { entity: 'a', row: 1 } },
    ],
    [
      'entities from elsewhere',
      `<!DOCTYPE graphml [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>${graph}`,
      { code: 'declarations-refused', params: { entity: 'x', row: 1 } },
    ],
    [
      'an entity that nobody declares',
      graph.replace('id="b"', 'id="&bomb;"'),
      { code: 'broken-xml', params: { reason: 'entity', near: '&bomb;', row: 4 } },
    ],
    [
      'half a file',
      graph.slice(0, -24),
      {
        code: 'broken-xml',
        params: { row: 5, reason: 'not-closed', near: '<edge source="a" target=' },
      },
    ],
    ['a file without a node', '<graphml><graph/></graphml>', { code: 'no-nodes', params: {} }],
    [
      'another kind of XML',
      '<?xml version="1.0"?><kml/>',
      { code: 'other-kind', params: { kind: 'html' } },
    ],
  ])('is refused with line and reason: %s', async (_, text, problem) => {
    expect(await refused(Buffer.from(text))).toEqual(problem);
  });

  it('of a million rows is refused, and not read to its end', async () => {
    const edge = '<edge source="a" target="b"/>';
    const most = Math.floor((importLimits.bytes - graph.length) / edge.length);
    const text = graph.replace(edge, edge.repeat(most));
    expect(await refused(Buffer.from(text))).toEqual({
      code: 'too-many-rows',
      params: { most: importLimits.rows, row: 5 },
    });
    const long = Buffer.alloc(importLimits.bytes + 1, text);
    expect((await refused(long))?.code).toBe('file-too-large');
  });

  it('with too many attributes is refused', async () => {
    const data = Array.from({ length: 201 }, (_, at) => `<data key="k${at}">x</data>`).join('');
    const text = graph.replace('<node id="a"/>', `<node id="a">${data}</node>`);
    expect(await refused(Buffer.from(text))).toMatchObject({ code: 'too-many-columns' });
  });
});
