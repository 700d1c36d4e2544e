import { type ListContent, networkFile, networkFileKinds } from '@augenhoehe/domain/exchange';
import { analyseNetwork, readNetwork, unpackNetwork } from '@augenhoehe/domain/position';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { passphrase, tokenIn } from '../../access/testing/journeys.ts';
import { textIn, Visitor } from '../../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../../index.ts';
import { readConfig } from '../../platform/config/config.ts';
import type { DataPlace } from '../../platform/database/testing/data-place.ts';
import { newDataPlace } from '../../platform/database/testing.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { ImportEngine } from '../import-engine.ts';
import { importWith } from '../import-once.ts';

const Features = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
      properties: z.object({ kind: z.string(), name: z.string() }).loose(),
    }),
  ),
});
const Journal = z.object({
  changes: z.array(
    z.object({
      kind: z.string(),
      by: z.string().nullable(),
      params: z.record(z.string(), z.unknown()),
      can: z.object({ undo: z.boolean() }),
    }),
  ),
});

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What is written and read again is the same whichever engine kept it: there each format and language once. */
const again = {
  embedded: {
    written: [
      ['csv', 'de'],
      ['csv', 'en'],
      ['xlsx', 'de'],
      ['xlsx', 'en'],
    ],
    kinds: networkFileKinds,
  },
  server: {
    written: [
      ['csv', 'en'],
      ['xlsx', 'de'],
    ],
    kinds: ['graphml'],
  },
} as const;

describe.each(['embedded', 'server'] as const)('lists as files, %s', (engine) => {
  const { written, kinds } = again[engine];
  let data: DataPlace;
  let server: Server;
  let coordination: Visitor;
  let reader: Visitor;
  const importEngine = new ImportEngine();
  const place = '/api/neighbourhoods/hafergraben';

  beforeAll(async () => {
    data = await newDataPlace(engine);
    server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    await server.http.ready();
    coordination = new Visitor(server.http);
    const link = await createSetUpLink(server.services);
    await coordination.post('/api/set-up/sample', { token: tokenIn(link) });
    const invitation = await coordination.post(`${place}/invitations`, {
      role: 'reader',
      actorId: null,
      email: null,
    });
    reader = new Visitor(server.http);
    await reader.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: 'Lena', email: 'lena@example.org', passphrase },
    });
  });

  afterAll(async () => {
    await importEngine.close();
    await server.close();
    await data.remove();
  });

  async function dryRun(content: ListContent, bytes: Uint8Array) {
    const report = await importWith(importEngine, server.services.database, {
      slug: 'hafergraben',
      content,
      bytes,
      source: 'Zurück',
      dryRun: true,
      addMissingActors: false,
    });
    if (report === null) throw new Error('There is no sample.');
    const { rows, unchanged, changed, faulty, duplicates } = report;
    return { rows, unchanged, changed, new: report.new, faulty, duplicates };
  }

  test.each(written)(
    'all actors of the sample come back unchanged as %s in %s',
    async (format, language) => {
      const answer = await coordination.post(
        `${place}/exports/actors?format=${format}&language=${language}`,
      );
      expect(answer.status).toBe(200);
      const report = await dryRun('actors', answer.bytes);
      const nothing = { changed: 0, new: 0, faulty: [], duplicates: [] };
      expect(report).toEqual({ rows: 72, unchanged: 72, ...nothing });
    },
  );

  test.each(written)(
    'all ties of the sample come back unchanged as %s in %s',
    async (format, language) => {
      const answer = await coordination.post(
        `${place}/exports/ties?format=${format}&language=${language}`,
      );
      expect(await dryRun('ties', answer.bytes)).toMatchObject({ rows: 194, unchanged: 194 });
    },
  );

  test.each(kinds)('the net of the sample comes back unchanged as %s', async (kind) => {
    const shown = readNetwork.reply.parse((await coordination.get(`${place}/network`)).body);
    const network = unpackNetwork(shown);
    const bytes = Buffer.from(networkFile(kind, network, analyseNetwork(network)));
    const rows = { graphml: 266, gexf: 266, 'ties.csv': 194, 'actors.csv': 72 }[kind];
    const report = await dryRun(kind === 'actors.csv' ? 'actors' : 'network', bytes);
    const nothing = { changed: 0, new: 0, faulty: [], duplicates: [] };
    expect(report).toEqual({ rows, unchanged: rows, ...nothing });
  });

  test.each(['svg', 'graphml', 'actors.csv'])(
    'a net that a browser makes into a file stands in the journal: %s',
    async (format) => {
      const body = { format, count: 12 };
      expect((await reader.post(`${place}/exports/network`, body)).status).toBeLessThan(300);
      const told = Journal.parse((await coordination.get(`${place}/changes?limit=1`)).body);
      expect(told.changes[0]).toMatchObject({
        kind: 'export.made',
        by: 'Lena',
        params: { what: 'network', ...body },
        can: { undo: false },
      });
    },
  );

  test('a drawing of the net comes back as one page, and stands in the journal', async () => {
    const drawing = {
      title: 'Netz Hafergraben',
      shown: 'Ohne Filter',
      below: ['Stand heute'],
      description: 'Zeichnung',
      svg: '<svg width="900" height="600"><text x="9" y="50" font-size="15">Chor &amp; Kita</text></svg>',
      count: 7,
    };
    const address = `${place}/exports/network-drawing?paper=a3-landscape&language=de`;
    const { headers, bytes } = await reader.post(address, drawing);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="hafergraben-netz.pdf"',
      'cache-control': 'no-store',
    });
    const { pages, title } = await readPdf(bytes);
    expect({ pages: pages.length, title }).toEqual({ pages: 1, title: 'Netz Hafergraben' });
    for (const words of ['Chor & Kita', 'Ohne Filter', 'Stand heute']) {
      expect(pages[0]?.text).toContain(words);
    }
    const foreign = {
      ...drawing,
      svg: '<svg width="9" height="9"><image href="file:///x"/></svg>',
    };
    const refused = await reader.post(address, foreign);
    expect([refused.status, textIn(refused, 'code')]).toEqual([400, 'drawing-refused']);
    const long = { ...drawing, svg: ' '.repeat(3_000_001) };
    expect((await reader.post(address, long)).status).toBe(400);
    const longer = { ...drawing, svg: ' '.repeat(5_000_000) };
    expect((await reader.post(address, longer)).status).toBe(413);
    const told = Journal.parse((await coordination.get(`${place}/changes?limit=1`)).body);
    expect(told.changes[0]).toMatchObject({
      kind: 'export.made',
      by: 'Lena',
      params: { what: 'network', format: 'pdf', count: 7 },
    });
  });

  test('a net as a file that there is not is refused', async () => {
    const body = { format: 'docx', count: 12 };
    expect((await reader.post(`${place}/exports/network`, body)).status).toBe(400);
  });

  test('a file has the rows, the order and the columns of the table', async () => {
    const query = 'q=verein&sort=name&direction=desc';
    const listed = await coordination.get(`${place}/actors?${query}`);
    const { actors } = z
      .object({ actors: z.array(z.object({ name: z.string() })) })
      .parse(listed.body);
    const file = await coordination.post(
      `${place}/exports/actors?${query}&format=csv&columns=name,ties`,
    );
    const [head, ...rows] = text(file.bytes).trimEnd().split('\r\n');
    expect(head).toBe('Name;Beziehungen');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.split(';')[0])).toEqual(actors.map(({ name }) => name));
  });

  test('it is saved under a telling name, and nobody on the way keeps it', async () => {
    const { headers, bytes } = await coordination.post(`${place}/exports/actors?format=csv`);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="hafergraben-akteure-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(headers['cache-control']).toBe('no-store');
    // Without the mark a spreadsheet takes UTF-8 for something else.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('who may not see stage and notes does not find them in a file', async () => {
    const file = await reader.post(`${place}/exports/actors?format=csv`);
    const asked = await reader.post(`${place}/exports/actors?format=csv&columns=name,stage,notes`);
    expect(text(file.bytes)).not.toMatch(/Ansprache|Notizen/);
    expect(text(asked.bytes).split('\r\n')[0]).toBe('Name');
    const filtered = await reader.post(`${place}/exports/actors?stage=p0.entdeckt`);
    expect(filtered.status).toBe(403);
  });

  test('a map file has what has a place', async () => {
    const boundary = {
      type: 'Polygon',
      coordinates: [
        [
          [13, 52],
          [13.1, 52],
          [13.1, 52.1],
          [13, 52],
        ],
      ],
    };
    await coordination.post(`${place}/areas`, { areas: [{ name: 'Insel', boundary }] });
    await coordination.post(`${place}/actors`, {
      name: '=Boot',
      position: { latitude: 52.01, longitude: 13.05 },
    });
    const { bytes, headers } = await reader.post(`${place}/exports/actors?format=geojson`);
    expect(headers['content-type']).toContain('application/geo+json');
    const { features } = Features.parse(JSON.parse(text(bytes)));
    expect(
      features.map(({ geometry, properties }) => [properties.kind, properties.name, geometry.type]),
    ).toEqual(
      expect.arrayContaining([
        ['area', 'Insel', 'Polygon'],
        ['actor', '=Boot', 'Point'],
      ]),
    );
    const boat = features.find(({ properties }) => properties.name === '=Boot');
    expect(boat?.geometry.coordinates).toEqual([13.05, 52.01]);
  });

  test('the journal says who took along what, and there is nothing to undo', async () => {
    await reader.post(`${place}/exports/ties?format=csv&level=5`);
    const { changes } = Journal.parse((await coordination.get(`${place}/changes`)).body);
    const [newest] = changes;
    expect(newest).toMatchObject({
      kind: 'export.made',
      by: 'Lena',
      params: { what: 'ties', format: 'csv' },
      can: { undo: false },
    });
  });
});
