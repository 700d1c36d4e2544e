import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Visitor } from '../../access/testing/visitor.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { ServedNeighbourhood } from './testing/served-neighbourhood.ts';

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
  let nordhof: ServedNeighbourhood;
  let coordination: Visitor;
  let reader: Visitor;
  let partner: Visitor;
  let outsider: Visitor;
  let here: string;
  let document: string;

  beforeAll(async () => {
    nordhof = await ServedNeighbourhood.open(engine);
    ({ coordination, here } = nordhof);
    const [choir = '', school = '', club = ''] = await Promise.all(
      ['Chor', 'Schule', 'Sportverein'].map((name) => nordhof.add('actors', { name })),
    );
    reader = await nordhof.join({ role: 'reader', actorId: null });
    partner = await nordhof.join({ role: 'partner', actorId: choir });
    outsider = await nordhof.join({ role: 'partner', actorId: club });
    const cooperationId = await nordhof.add('cooperations', {
      name: 'Café',
      parties: [choir, school],
    });
    const id = await nordhof.add('agreements', { cooperationId, form: 'written', language: 'de' });
    document = `${here}/agreements/${id}/document`;
  });

  afterAll(() => nordhof.close());

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
