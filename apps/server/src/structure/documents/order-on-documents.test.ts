import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { ServedNeighbourhood } from './testing/served-neighbourhood.ts';

/** As a German dictionary has them. */
const dictionary = ['Apotheke', 'Ärztehaus', 'Ofenbau', 'Öffnungszeit', 'Straße', 'Strauß', 'Zelt'];
/** As they came; bytes would put „Ä“ and „Ö“ behind „Z“. */
const entered = ['Zelt', 'Strauß', 'Ofenbau', 'Ärztehaus', 'Straße', 'Apotheke', 'Öffnungszeit'];
const agreed = ['Straße', 'Zelt', 'Apotheke', 'Öffnungszeit', 'Strauß', 'Ärztehaus', 'Ofenbau'];

const Parties = z.object({
  parties: z.array(z.object({ id: z.string(), actor: z.object({ name: z.string() }) })),
});

function orderIn(text: string): string[] {
  return entered.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

describe.each(['embedded', 'server'] as const)('who stands where on documents, %s', (engine) => {
  let nordhof: ServedNeighbourhood;
  let cooperation: string;
  let documents: readonly string[];
  let frames: readonly string[];

  beforeAll(async () => {
    nordhof = await ServedNeighbourhood.open(engine);
    const { coordination, here } = nordhof;
    const actors: string[] = [];
    for (const name of entered) actors.push(await nordhof.add('actors', { name }));
    cooperation = await nordhof.add('cooperations', { name: 'Fest', parties: actors });
    const agreement = await nordhof.add('agreements', {
      cooperationId: cooperation,
      form: 'written',
      language: 'de',
    });
    const body = await nordhof.add('bodies', { name: 'Runder Tisch', type: 'netz.ak' });
    for (const actorId of actors) {
      await coordination.post(`${here}/bodies/${body}/seats`, { actorId, function: 'Mitglied' });
    }
    documents = [
      `${here}/agreements/${agreement}/document?`,
      `${here}/documents/who-does-what?cooperation=${cooperation}&`,
    ];
    frames = ['minutes', 'decision-record'].map(
      (kind) => `${here}/bodies/${body}/documents/${kind}?`,
    );
  });

  afterAll(() => nordhof.close());

  /** On the PDF and on the DOCX of it. */
  async function ordersOn(document: string): Promise<string[][]> {
    const plan = { heldOn: null, agenda: [], decidedOn: null, question: '', options: [] };
    const pdf = await nordhof.coordination.post(`${document}format=pdf`, plan);
    const docx = await nordhof.coordination.post(`${document}format=docx`, plan);
    const onPages = (await readPdf(pdf.bytes)).pages.map(({ text }) => text).join('\n');
    const inFile = readDocx(docx.bytes).paragraphs.map(({ text }) => text);
    return [orderIn(onPages), orderIn(inFile.join('\n'))];
  }

  test('the alphabet’s, where nobody agreed on another', async () => {
    for (const document of [...documents, ...frames]) {
      expect(await ordersOn(document), document).toEqual([dictionary, dictionary]);
    }
  });

  test('the one the parties agreed on', async () => {
    const { coordination, here } = nordhof;
    const of = `${here}/cooperations/${cooperation}`;
    const { parties } = Parties.parse((await coordination.get(of)).body);
    const ids = agreed.map((name) => parties.find(({ actor }) => actor.name === name)?.id);
    await coordination.send('PUT', `${of}/party-order`, { parties: ids });
    for (const document of documents) {
      expect(await ordersOn(document), document).toEqual([agreed, agreed]);
    }
    for (const frame of frames) expect(await ordersOn(frame)).toEqual([dictionary, dictionary]);
  });
});
