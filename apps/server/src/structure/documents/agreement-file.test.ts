import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { passphrase, tokenIn } from '../../access/testing/journeys.ts';
import { textIn, Visitor } from '../../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../../index.ts';
import { readConfig } from '../../platform/config/config.ts';
import { newDataFolder } from '../../platform/database/testing/new-data-folder.ts';
import { createServerDatabase, dropServerDatabase } from '../../platform/database/testing.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';

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

describe.each(['embedded', 'server'] as const)('an agreement as a file, %s', (engine) => {
  let folder: string;
  let databaseUrl = '';
  let server: Server;
  let coordination: Visitor;
  let reader: Visitor;
  let partner: Visitor;
  let outsider: Visitor;
  let here: string;
  let document: string;

  beforeAll(async () => {
    folder = await newDataFolder();
    databaseUrl = engine === 'server' ? await createServerDatabase() : '';
    server = await buildServer(
      readConfig({ DATA_DIR: folder, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }),
    );
    await server.http.ready();
    coordination = new Visitor(server.http);
    const link = await createSetUpLink(server.services);
    const begun = await coordination.post('/api/set-up', {
      token: tokenIn(link),
      person: { name: 'Koordination', email: 'coordination@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    here = `/api/neighbourhoods/${textIn(begun, 'slug')}`;
    const [choir, school, club] = [
      await add('Chor'),
      await add('Schule'),
      await add('Sportverein'),
    ];
    reader = await join({ role: 'reader', actorId: null });
    partner = await join({ role: 'partner', actorId: choir });
    outsider = await join({ role: 'partner', actorId: club });
    const cooperationId = textIn(
      await coordination.post(`${here}/cooperations`, { name: 'Café', parties: [choir, school] }),
      'id',
    );
    const agreement = { cooperationId, form: 'written', language: 'de' };
    const id = textIn(await coordination.post(`${here}/agreements`, agreement), 'id');
    document = `${here}/agreements/${id}/document`;
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
    if (databaseUrl !== '') await dropServerDatabase(databaseUrl);
  });

  async function add(name: string): Promise<string> {
    return textIn(await coordination.post(`${here}/actors`, { name }), 'id');
  }

  async function join({
    role,
    actorId,
  }: {
    role: string;
    actorId: string | null;
  }): Promise<Visitor> {
    const wanted = { role, actorId, email: null };
    const invitation = await coordination.post(`${here}/invitations`, wanted);
    const visitor = new Visitor(server.http);
    await visitor.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: role, email: `${role}-${actorId ?? ''}@example.org`, passphrase },
    });
    return visitor;
  }

  test('a PDF to be saved, kept by nobody, and noted in the journal', async () => {
    const { status, headers, bytes } = await partner.post(document);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="vereinbarung-cafe-fassung-1.pdf"',
      'cache-control': 'no-store',
    });
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe('Café');
    expect(pages[0]?.text).toContain('Entwurf');
    const journal = Journal.parse((await coordination.get(`${here}/changes`)).body);
    expect(journal.changes[0]).toMatchObject({
      kind: 'agreement.document-made',
      by: 'partner',
      params: { agreement: 'Café', number: 1, format: 'pdf' },
      can: { undo: false },
    });
  });

  test('a DOCX', async () => {
    const { headers, bytes } = await coordination.post(`${document}?format=docx&version=1`);
    expect(headers['content-type']).toContain('wordprocessingml');
    expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toContain('Café');
  });

  test('only for whoever may read the agreement, and of versions that there are', async () => {
    expect((await reader.post(document)).status).toBe(403);
    expect(await outsider.post(document)).toMatchObject({
      status: 404,
      body: { code: 'no-such-agreement' },
    });
    expect(await coordination.post(`${document}?version=2`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-version' },
    });
    expect((await coordination.post(`${document}?format=exe`)).status).toBe(400);
    expect((await coordination.get(document)).status).toBe(404);
  });
});
