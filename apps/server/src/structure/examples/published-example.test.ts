import { ExampleText, exampleWordsOf } from '@augenhoehe/domain/structure';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Visitor } from '../../access/testing/visitor.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { ServedNeighbourhood } from '../documents/testing/served-neighbourhood.ts';

const nasty = '<script>alert(1)</script>';
const Sheet = z.object({
  example: z.object({ id: z.string(), textId: z.string(), text: ExampleText }),
  parties: z.array(z.object({ id: z.string(), actor: z.object({ name: z.string() }) })),
  address: z.string().nullable(),
});

describe.each(['embedded', 'server'] as const)('a published example, %s', (engine) => {
  let nordhof: ServedNeighbourhood;
  let coordination: Visitor;
  let anyone: Visitor;
  let partner: Visitor;
  let here: string;

  beforeAll(async () => {
    nordhof = await ServedNeighbourhood.open(engine);
    ({ coordination } = nordhof);
    anyone = nordhof.stranger();
    const choir = await nordhof.add('actors', { name: 'Chor', phone: '0123 456' });
    const school = await nordhof.add('actors', { name: 'Schule' });
    const id = await nordhof.add('cooperations', { name: 'Café', parties: [school, choir] });
    partner = await nordhof.join({ role: 'partner', actorId: choir });
    here = `${nordhof.here}/cooperations/${id}/example`;
    await coordination.post(here, { language: 'de' });
    const was = exampleWordsOf((await sheet()).example.text);
    const told = { about: nasty, done: 'Singen', helped: 'Alle', lesson: 'Klein anfangen' };
    const principles = {
      'stock-taking': 'a',
      contacts: 'b',
      communication: 'c',
      structure: 'd',
      goals: 'e',
    };
    await coordination.send('PATCH', here, { changes: { ...told, ...principles }, was });
  });

  afterAll(() => nordhof.close());

  async function sheet() {
    return Sheet.parse((await coordination.get(here)).body);
  }

  async function say(name: string, answer: string, by: Visitor, way: string) {
    const { example, parties } = await sheet();
    const party = parties.find(({ actor }) => actor.name === name);
    return await by.send('PUT', `${here}/parties/${party?.id ?? ''}/consent`, {
      answer,
      name: 'Herr Weber',
      function: 'Leitung',
      reason: '',
      way,
      witness: way === 'paper' ? 'Verwaltung' : '',
      givenOn: '2026-01-01',
      textId: example.textId,
    });
  }

  async function publish() {
    const { textId } = (await sheet()).example;
    return await coordination.post(`${here}/publication`, { textId });
  }

  async function read() {
    const { id } = (await sheet()).example;
    return await anyone.get(`/api/published-examples/${id}`);
  }

  test('is nowhere until all have agreed, and marked as a draft on paper', async () => {
    expect((await say('Schule', 'confirmed', coordination, 'paper')).status).toBe(200);
    expect(await publish()).toMatchObject({
      status: 409,
      body: { code: 'consent-missing', params: { missing: ['Chor'], declined: [] } },
    });
    expect(await read()).toMatchObject({ status: 404, body: { code: 'example-not-published' } });
    const paper = await coordination.post(`${here}/document`);
    expect(paper.headers['content-disposition']).toContain('"entwurf-cafe.pdf"');
    const [first] = (await readPdf(paper.bytes)).pages;
    expect(first?.text).toContain('Noch haben nicht alle Beteiligten zugestimmt');
    expect(first?.text).not.toContain('Weber');
  });

  test('is read by everybody, without a sign-in, a cookie or a person', async () => {
    expect((await say('Chor', 'confirmed', partner, 'account')).status).toBe(200);
    expect((await partner.post(`${here}/publication`, {})).status).toBe(403);
    expect((await publish()).status).toBe(200);
    const reply = await read();
    expect(reply).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: {
        title: 'Café',
        about: nasty,
        parties: ['Chor', 'Schule'],
        neighbourhood: { name: 'Nordhof', city: 'Talstedt' },
      },
    });
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(JSON.stringify(reply.body)).not.toMatch(/Weber|Leitung|Verwaltung|0123/u);
    const paper = await partner.post(`${here}/document?format=docx`);
    expect(paper.headers['content-disposition']).toContain('"gutes-beispiel-cafe.docx"');
  });

  test('is gone at once when one takes back, and stays gone', async () => {
    expect((await say('Chor', 'declined', partner, 'account')).status).toBe(200);
    expect((await read()).status).toBe(404);
    expect((await say('Chor', 'confirmed', partner, 'account')).status).toBe(200);
    expect((await read()).status).toBe(404);
    expect((await sheet()).address).toBeNull();
  });
});
