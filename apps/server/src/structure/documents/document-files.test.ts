import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Visitor } from '../../access/testing/visitor.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { ServedNeighbourhood } from './testing/served-neighbourhood.ts';

const Journal = z.object({
  changes: z.array(
    z.object({ kind: z.string(), params: z.unknown(), can: z.object({ undo: z.boolean() }) }),
  ),
});

describe.each(['embedded', 'server'] as const)('documents as files, %s', (engine) => {
  let nordhof: ServedNeighbourhood;
  let coordination: Visitor;
  let reader: Visitor;
  let documents: string;
  let cooperation: string;
  let hidden: string;
  let body: string;
  let choir: string;

  beforeAll(async () => {
    nordhof = await ServedNeighbourhood.open(engine);
    ({ coordination } = nordhof);
    documents = `${nordhof.here}/documents`;
    choir = await nordhof.add('actors', { name: 'Chor' });
    const school = await nordhof.add('actors', { name: 'Schule' });
    cooperation = await nordhof.add('cooperations', { name: 'Café', parties: [school, choir] });
    hidden = await nordhof.add('cooperations', { name: 'Geheim', visibility: 'team' });
    body = await nordhof.add('bodies', { name: 'Runder Tisch', type: 'netz.ak' });
    const seats = `${nordhof.here}/bodies/${body}/seats`;
    await coordination.post(seats, { actorId: choir, function: 'Vorsitz' });
    const beginning = {
      kind: 'accepted',
      actorId: choir,
      yes: { means: 'oral', on: '2020-01-01' },
    };
    await nordhof.add('tasks', { title: 'Saft holen', cooperationId: cooperation, beginning });
    await nordhof.add('tasks', { title: 'Einladen', bodyId: body, beginning });
    await nordhof.add('tasks', { title: 'Heimlich', cooperationId: hidden, beginning });
    reader = await nordhof.join({ role: 'reader', actorId: null });
  });

  afterAll(() => nordhof.close());

  test('who does what of a cooperation, noted in the journal', async () => {
    const { headers, bytes } = await reader.post(
      `${documents}/who-does-what?cooperation=${cooperation}`,
    );
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="wer-macht-was-cafe.pdf"',
      'cache-control': 'no-store',
    });
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe('Café');
    expect(pages[0]?.text).toContain('Saft holen');
    expect(pages[0]?.text).not.toContain('Einladen');
    const journal = Journal.parse((await coordination.get(`${nordhof.here}/changes`)).body);
    expect(journal.changes[0]).toMatchObject({
      kind: 'document.made',
      params: { document: 'who-does-what', of: 'Café', format: 'pdf' },
      can: { undo: false },
    });
  });

  test('of a body and of the whole neighbourhood, as far as the member sees it', async () => {
    const ofBody = await reader.post(
      `${documents}/who-does-what?body=${body}&format=docx&language=en&paper=a4-landscape`,
    );
    expect(ofBody.headers['content-disposition']).toContain('who-does-what-runder-tisch.docx');
    const said = readDocx(ofBody.bytes).paragraphs.map(({ text }) => text);
    expect(said).toContain('Vorsitz');
    expect(said).toContain('Einladen');
    const whole = await readPdf((await reader.post(`${documents}/who-does-what`)).bytes);
    expect(whole.pages[0]?.text).toContain('Runder Tisch');
    expect(whole.pages[0]?.text).not.toContain('Heimlich');
  });

  test('a letter in the words sent along, by whoever may approach somebody', async () => {
    const letter = {
      sender: 'Stadtteilbüro\nTalstedt',
      recipient: 'Chor\nAm Anger 1\n12345 Talstedt',
      placeAndDay: '',
      subject: 'Ein Gespräch',
      words: 'Guten Tag,\n\nhaben Sie Zeit?',
      signer: 'Leitung',
    };
    const to = { actorId: choir, letter };
    const { status, headers, bytes } = await coordination.post(`${documents}/letter`, to);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('"brief-chor.pdf"');
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe('Ein Gespräch');
    expect(pages[0]?.text).toContain('Stadtteilbüro · Talstedt');
    expect((await reader.post(`${documents}/letter`, to)).status).toBe(403);
    const toNobody = { actorId: body, letter };
    expect(await coordination.post(`${documents}/letter`, toNobody)).toMatchObject({
      status: 404,
      body: { code: 'no-such-actor' },
    });
    const empty = { actorId: choir, letter: { ...letter, subject: '' } };
    expect((await coordination.post(`${documents}/letter`, empty)).status).toBe(400);
  });

  test('frames for a meeting of a body and for what it decides', async () => {
    const of = `${nordhof.here}/bodies/${body}/documents`;
    const plan = { heldOn: '2030-12-01', agenda: ['Bänke'] };
    const minutes = await reader.post(`${of}/minutes`, plan);
    expect(minutes.headers['content-disposition']).toContain('"protokoll-runder-tisch.pdf"');
    const said = (await readPdf(minutes.bytes)).pages.map(({ text }) => text).join('\n');
    expect(said).toContain('1. Dezember 2030');
    expect(said).toContain('Punkt 1: Bänke');
    expect(said).toContain('Vorsitz');
    const decision = { decidedOn: null, question: '', options: [] };
    const record = await reader.post(`${of}/decision-record?format=docx`, decision);
    expect(record.headers['content-disposition']).toContain('"entscheidung-runder-tisch.docx"');
    const paragraphs = readDocx(record.bytes).paragraphs.map(({ text }) => text);
    expect(paragraphs).toContain('Die Regel ist noch nicht eingetragen:');
    const tooMany = { ...plan, agenda: Array.from({ length: 31 }, () => 'Punkt') };
    expect((await reader.post(`${of}/minutes`, tooMany)).status).toBe(400);
  });

  test('the sheet of a role, noted in the journal', async () => {
    const role = await nordhof.add('roles', {
      role: 'moderation',
      actorId: choir,
      bodyId: body,
      holder: 'Leitung',
      hoursPerWeek: 1,
    });
    const sheet = await reader.post(`${nordhof.here}/roles/${role}/documents/role-sheet`);
    expect(sheet.headers['content-disposition']).toContain(
      '"rollenblatt-neutrale-moderation-chor.pdf"',
    );
    const { title, pages } = await readPdf(sheet.bytes);
    expect(title).toBe('Neutrale Moderation: Chor');
    const said = pages.map(({ text }) => text).join('\n');
    for (const words of ['Runder Tisch', 'Chor, Leitung', '1 Stunde die Woche', 'Einladen']) {
      expect(said).toContain(words);
    }
    expect(said).not.toContain('Saft holen');
    const journal = Journal.parse((await coordination.get(`${nordhof.here}/changes`)).body);
    expect(journal.changes[0]).toMatchObject({
      kind: 'document.made',
      params: { document: 'role-sheet', of: 'Neutrale Moderation: Chor', format: 'pdf' },
    });
  });

  test.each([
    ['itself is the team’s', () => ({ visibility: 'team' })],
    ['is held in what the reader does not see', () => ({ cooperationId: hidden })],
  ])('no sheet of a role that %s', async (_, facts) => {
    const role = await nordhof.add('roles', { role: 'initiator', actorId: choir, ...facts() });
    const where = `${nordhof.here}/roles/${role}/documents/role-sheet?format=docx&language=en`;
    expect(await reader.post(where)).toMatchObject({ status: 404, body: { code: 'no-such-role' } });
    const { headers, bytes } = await coordination.post(where);
    expect(headers['content-disposition']).toContain('"role-sheet-initiator-chor.docx"');
    const said = readDocx(bytes).paragraphs.map(({ text }) => text);
    expect(said).toContain('It decides alone:');
    expect(said).not.toContain('Neutrality');
  });

  test('of nothing that the member does not see', async () => {
    expect(await reader.post(`${documents}/who-does-what?cooperation=${hidden}`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-cooperation' },
    });
    const both = `cooperation=${cooperation}&body=${body}`;
    expect((await reader.post(`${documents}/who-does-what?${both}`)).status).toBe(400);
    expect((await reader.post(`${documents}/who-does-what?paper=a0`)).status).toBe(400);
  });
});
