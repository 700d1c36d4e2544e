import { ImportDraft, ImportEntry } from '@augenhoehe/domain/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { passphrase, tokenIn } from '../access/testing/journeys.ts';
import { textIn, Visitor } from '../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../index.ts';
import { readConfig } from '../platform/config/config.ts';
import type { DataPlace } from '../platform/database/testing/data-place.ts';
import { newDataPlace } from '../platform/database/testing.ts';
import { uploadForm } from './testing/upload-form.ts';

const list = [
  'Einrichtung;Träger;Straße;E-Mail',
  'Kita Sonne;pad e.V.;Anger 1;sonne@kita.example',
  'Kita Mond;pad e. V.;Anger 2;mond@kita.example',
  ';pad e.V.;Anger 3;',
].join('\n');

const Actors = z.object({
  total: z.int(),
  actors: z.array(z.object({ id: z.string(), name: z.string() })),
});
const Entries = z.object({ entries: z.array(ImportEntry), matching: z.int() });

describe.each(['embedded', 'server'] as const)('an import, %s', (engine) => {
  let data: DataPlace;
  let server: Server;
  let visitor: Visitor;
  let place: string;

  beforeAll(async () => {
    data = await newDataPlace(engine);
    server = await buildServer(
      readConfig({
        ...data.settings,
        LOG_LEVEL: 'silent',
      }),
    );
    await server.http.ready();
    visitor = new Visitor(server.http);
    const begun = await visitor.post('/api/set-up', {
      token: tokenIn(await createSetUpLink(server.services)),
      person: { name: 'Koordination', email: 'koordination@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    place = `/api/neighbourhoods/${textIn(begun, 'slug')}`;
  });

  afterAll(async () => {
    await server.close();
    await data.remove();
  });

  function upload(form: FormData): Promise<{ status: number; body: unknown }> {
    return uploadForm({ server, visitor, url: `${place}/imports` }, form);
  }

  async function put(url: string, payload: object): Promise<{ body: unknown }> {
    const headers = { cookie: visitor.cookies };
    const response = await server.http.inject({ method: 'PUT', url, headers, payload });
    return { body: response.json() };
  }

  async function begin(text: string, kind = 'actors', name = 'Verteiler.csv'): Promise<string> {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new File([text], name));
    const { status, body } = await upload(form);
    expect(status).toBe(200);
    return `${place}/imports/${z.object({ id: z.string() }).parse(body).id}`;
  }

  async function show(draft: string): Promise<ImportDraft> {
    for (;;) {
      const shown = ImportDraft.parse((await visitor.get(draft)).body);
      if (shown.progress === null) return shown;
    }
  }

  async function inventory() {
    return Actors.parse((await visitor.get(`${place}/actors?limit=500`)).body);
  }

  it('goes from the file over the decision to the inventory, and back by one undo', async () => {
    const draft = await begin(list);
    const planned = await show(draft);
    expect(planned).toMatchObject({
      status: 'ready',
      source: 'Verteiler',
      encoding: 'utf-8',
      delimiter: ';',
      counts: { new: 2, faulty: 1 },
      carriers: { new: 1, duplicate: 1 },
    });
    const faulty = Entries.parse((await visitor.get(`${draft}/entries?outcome=faulty`)).body);
    expect(faulty.entries).toMatchObject([
      { row: 4, problems: [{ code: 'no-name', column: 'Einrichtung' }] },
    ]);
    const unsure = Entries.parse((await visitor.get(`${draft}/entries?outcome=duplicate`)).body)
      .entries[0];
    const key = encodeURIComponent(unsure?.key ?? '');
    const side = await visitor.get(`${draft}/entries/${key}`);
    expect(side.body).toMatchObject({ comparisons: [{ candidate: { name: 'pad e.V.' } }] });
    const decided = await put(`${draft}/entries/${key}/decision`, {
      kind: 'merge',
      with: { entry: 'carrier:pad e.v.' },
    });
    expect(decided.body).toMatchObject({ import: { writes: { newActors: 3, newTies: 2 } } });
    const corrected = await visitor.send('PATCH', `${draft}/entries/row%3A4`, {
      cells: { 0: 'Kita Stern' },
    });
    expect(corrected.body).toMatchObject({ entry: { outcome: 'new' }, import: { waiting: 0 } });
    await visitor.post(`${draft}/application`);
    const applied = await show(draft);
    expect(applied.status).toBe('applied');
    expect((await inventory()).actors.map(({ name }) => name)).toEqual([
      'Kita Mond',
      'Kita Sonne',
      'Kita Stern',
      'pad e.V.',
    ]);
    expect((await visitor.post(`${draft}/application`)).status).toBe(409);
    const undone = await visitor.post(`${place}/changes/${applied.changeSetId ?? ''}/undo`);
    expect(undone.status).toBe(200);
    expect((await inventory()).total).toBe(0);
  });

  it('keeps what waits for a decision or a correction, and tells what it wrote', async () => {
    const draft = await begin('Name;E-Mail\nChor am Anger;\n;ohne-name@example.org\n');
    expect(await show(draft)).toMatchObject({ status: 'ready', waiting: 1, remainderId: null });
    await visitor.post(`${draft}/application`);
    const applied = await show(draft);
    expect(applied).toMatchObject({ status: 'applied', waiting: 1, writes: { newActors: 1 } });
    const rest = `${place}/imports/${applied.remainderId ?? ''}`;
    expect(await show(rest)).toMatchObject({
      status: 'ready',
      counts: { new: 0, unchanged: 1, faulty: 1 },
    });
    await visitor.send('PATCH', `${rest}/entries/row%3A3`, { cells: { 0: 'Chor am Hafen' } });
    await visitor.post(`${rest}/application`);
    expect(await show(rest)).toMatchObject({ waiting: 0, remainderId: null });
    expect((await inventory()).actors.map(({ name }) => name)).toContain('Chor am Hafen');
    for (const done of [rest, draft]) {
      const { changeSetId } = await show(done);
      await visitor.post(`${place}/changes/${changeSetId ?? ''}/undo`);
    }
    expect((await inventory()).total).toBe(0);
  });

  it('does nothing twice when two imports of one list are applied at once', async () => {
    const [first, second] = [await begin(list), await begin(list)];
    await show(first);
    await show(second);
    await Promise.all([
      visitor.post(`${first}/application`),
      visitor.post(`${second}/application`),
    ]);
    await show(first);
    await show(second);
    const names = (await inventory()).actors.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('remembers a mapping for lists of the same headings', async () => {
    const odd = 'Wie;Wo\nChor am Markt;Hafen\n';
    const draft = await begin(odd);
    const changed = await visitor.send('PATCH', draft, { mapping: { 1: 'notes' } });
    expect(changed.status).toBe(200);
    const again = await show(await begin(odd));
    expect(again.columns[1]).toMatchObject({ field: 'notes', reason: 'remembered' });
  });

  const net = [
    '<graphml><key id="l" for="node" attr.name="label"/><key id="t" for="edge" attr.name="Art"/>',
    '<graph edgedefault="undirected">',
    '<node id="1"><data key="l">Laube Nord</data></node>',
    '<node id="2"><data key="l">Laube Süd</data></node>',
    '<node id="2"><data key="l">Laube West</data></node>',
    '<edge source="1" target="2"><data key="t">Kooperation</data></edge>',
    '<edge source="1" target="9"/>',
    '</graph></graphml>',
  ].join('\n');

  it('takes a network as actors and ties in one step, whatever it was called', async () => {
    const before = (await inventory()).total;
    const draft = await begin(net, 'ties', 'Netz 2026.graphml');
    expect(await show(draft)).toMatchObject({
      status: 'ready',
      kind: 'actors',
      source: 'Netz 2026',
      delimiter: null,
      sheets: [],
      counts: { new: 3, faulty: 2 },
      writes: { newActors: 2, newTies: 1 },
      notices: [],
    });
    const faulty = Entries.parse((await visitor.get(`${draft}/entries?outcome=faulty`)).body);
    expect(faulty.entries).toMatchObject([
      { row: 5, of: 'row', problems: [{ code: 'repeated-id', column: 'id', params: { row: 4 } }] },
      {
        row: 7,
        of: 'tie',
        problems: [
          { code: 'tie-type-assumed' },
          { code: 'node-unknown', column: 'edge: target', value: '9' },
        ],
      },
    ]);
    const corrected = await visitor.send('PATCH', `${draft}/entries/row%3A5`, {
      cells: { 0: '9' },
    });
    expect(corrected.body).toMatchObject({ import: { writes: { newActors: 3, newTies: 2 } } });
    await visitor.post(`${draft}/application`);
    const applied = await show(draft);
    expect(applied).toMatchObject({ status: 'applied', writes: { newActors: 3, newTies: 2 } });
    const again = await begin(
      net.replace('id="2"><data key="l">Laube West', 'id="9"><data key="l">Laube West'),
    );
    expect(await show(again)).toMatchObject({ counts: { unchanged: 5, new: 0, changed: 0 } });
    await visitor.post(`${place}/changes/${applied.changeSetId ?? ''}/undo`);
    expect((await inventory()).total).toBe(before);
  });

  it('reads an edge list as ties and adds whom it names, once', async () => {
    const lines = ['Laube Nord,Laube Süd,2', 'Laube Süd,Laube Nord,2', '', 'Laube Süd,Laube Süd,1'];
    const draft = await begin(`from,to,weight\n${lines.join('\n')}\nLaube Süd,,1\n`);
    expect(await show(draft)).toMatchObject({
      kind: 'ties',
      options: { addMissingActors: true },
      counts: { new: 1, unchanged: 1, faulty: 2 },
      writes: { newActors: 2, newTies: 1 },
      notices: [{ code: 'blank-lines', params: { count: 1, lines: ['4'] } }],
    });
    const bare = await begin(lines.join('\n'), 'network');
    expect(await show(bare)).toMatchObject({ kind: 'ties', writes: { newActors: 2, newTies: 1 } });
    const numbers = await begin('Source,Target,Type\n1,2,Undirected\n2,3,Undirected\n', 'network');
    expect(await show(numbers)).toMatchObject({
      counts: { faulty: 2 },
      writes: { newActors: 0, newTies: 0 },
      notices: [{ code: 'ends-are-numbers' }],
    });
  });

  it('keeps a list of actors one, though it names a source and a target', async () => {
    const list = 'Name,Address,Source,Target\nLaube Ost,Weg 1,Flyer 2024,Website\n';
    expect(await show(await begin(list))).toMatchObject({
      kind: 'actors',
      writes: { newActors: 1, newTies: 0 },
    });
  });

  it('refuses a network that is broken, too long or declares entities, with line and code', async () => {
    const bomb = `<!DOCTYPE graphml [<!ENTITY a "aaaa">]>\n${net}`;
    const long = net.replace('<node id="1">', '<node id="x"/>'.repeat(60_000) + '<node id="1">');
    const refused: readonly (readonly [string, string, number])[] = [
      [bomb, 'declarations-refused', 1],
      [net.slice(0, -30), 'broken-xml', 7],
      [long, 'too-many-rows', 3],
    ];
    for (const [text, code, row] of refused) {
      const form = new FormData();
      form.set('kind', 'network');
      form.set('file', new File([text], 'Netz.graphml'));
      expect(await upload(form)).toMatchObject({ status: 422, body: { code, params: { row } } });
    }
  });

  it('refuses what is no list, and others’ drafts, with a code', async () => {
    const form = new FormData();
    form.set('kind', 'actors');
    form.set('file', new File(['%PDF-1.7'], 'Flyer.pdf'));
    expect(await upload(form)).toMatchObject({
      status: 422,
      body: { code: 'other-kind', params: { kind: 'pdf' } },
    });
    const missing = await visitor.get(`${place}/imports/00000000-0000-4000-8000-000000000000`);
    expect(missing.status).toBe(404);
  });
});
