import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Visitor } from '../../access/testing/visitor.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf, rolesIn } from '../../platform/typesetting/testing/read-pdf.ts';
import { ServedNeighbourhood } from '../documents/testing/served-neighbourhood.ts';

const Shown = z.object({
  logo: z
    .object({ image: z.string(), alternative: z.string().nullable(), width: z.int() })
    .nullable(),
  can: z.object({ edit: z.boolean() }),
});
const Changed = z.object({ changeSetId: z.string() });

async function pictureOf(colour: string): Promise<string> {
  const create = { width: 400, height: 100, channels: 3, background: colour } as const;
  return (await sharp({ create }).jpeg().toBuffer()).toString('base64');
}

describe.each(['embedded', 'server'] as const)('the logo on documents, %s', (engine) => {
  let nordhof: ServedNeighbourhood;
  let coordination: Visitor;
  let reader: Visitor;
  let partner: Visitor;
  let logo: string;
  let green: string;
  let red: string;

  beforeAll(async () => {
    nordhof = await ServedNeighbourhood.open(engine);
    ({ coordination } = nordhof);
    logo = `${nordhof.here}/logo`;
    const actorId = await nordhof.add('actors', { name: 'Chor' });
    reader = await nordhof.join({ role: 'reader', actorId: null });
    partner = await nordhof.join({ role: 'partner', actorId });
    green = await pictureOf('#0a6');
    red = await pictureOf('#c00');
  });

  afterAll(() => nordhof.close());

  async function shown() {
    return Shown.parse((await coordination.get(logo)).body).logo;
  }

  async function put(content: string, facts: object = {}) {
    const was = (await shown())?.image ?? null;
    const body = { content, alternative: 'Logo Nordhof', was, ...facts };
    return await coordination.send('PUT', logo, body);
  }

  async function undo(body: unknown) {
    const { changeSetId } = Changed.parse(body);
    return await coordination.post(`${nordhof.here}/changes/${changeSetId}/undo`, {
      keepChanged: false,
    });
  }

  /** Of „who does what“. */
  async function documentOf(format: 'pdf' | 'docx'): Promise<Uint8Array> {
    const address = `${nordhof.here}/documents/who-does-what?format=${format}`;
    return (await reader.post(address)).bytes;
  }

  test('is put there by the coordination alone', async () => {
    const body = { content: green, alternative: null, was: null };
    for (const visitor of [reader, partner]) {
      expect((await visitor.send('PUT', logo, body)).status).toBe(403);
      expect((await visitor.send('DELETE', logo)).status).toBe(403);
      const { logo: none, can } = Shown.parse((await visitor.get(logo)).body);
      expect({ none, can }).toEqual({ none: null, can: { edit: false } });
    }
    expect((await put(green)).status).toBe(200);
    expect(await shown()).toMatchObject({ alternative: 'Logo Nordhof', width: 400 });
  });

  test('is read by members, as a picture and nothing else', async () => {
    const image = (await shown())?.image ?? '';
    const { status, headers, bytes } = await reader.get(`${logo}/${image}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await sharp(bytes).metadata()).format).toBe('png');
    expect((await nordhof.stranger().get(`${logo}/${image}`)).status).toBe(401);
    expect((await reader.get(`${logo}/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await reader.get(`${logo}/..%2F..%2Fetc%2Fpasswd`)).status).toBe(400);
  });

  test('stands on documents with its description, or adorns them in silence', async () => {
    const pdf = await readPdf(await documentOf('pdf'));
    expect(pdf.claimsUa).toBe(true);
    expect(rolesIn(pdf.tags)).toContain('Figure');
    const { files } = readDocx(await documentOf('docx'));
    expect(files.get('word/document.xml')).toContain('descr="Logo Nordhof"');
    const described = await coordination.send('PATCH', logo, {
      alternative: null,
      was: 'Logo Nordhof',
    });
    expect(described.status).toBe(200);
    const silent = await readPdf(await documentOf('pdf'));
    expect(silent.claimsUa).toBe(true);
    expect(rolesIn(silent.tags)).not.toContain('Figure');
    const adorned = readDocx(await documentOf('docx')).files.get('word/document.xml');
    expect(adorned).toContain('<adec:decorative');
    expect((await undo(described.body)).status).toBe(200);
    expect((await shown())?.alternative).toBe('Logo Nordhof');
  });

  test('is replaced and taken away, and each comes back; the journal holds no picture', async () => {
    const first = (await shown())?.image;
    const replaced = await put(red);
    expect((await shown())?.image).not.toBe(first);
    expect((await undo(replaced.body)).status).toBe(200);
    expect((await shown())?.image).toBe(first);
    const removed = await coordination.send('DELETE', logo);
    expect(await shown()).toBeNull();
    expect(rolesIn((await readPdf(await documentOf('pdf'))).tags)).not.toContain('Figure');
    expect((await coordination.send('DELETE', logo)).status).toBe(404);
    expect((await undo(removed.body)).status).toBe(200);
    expect((await shown())?.image).toBe(first);
    const journal = JSON.stringify((await coordination.get(`${nordhof.here}/changes`)).body);
    expect(journal).toContain('logo.removed');
    expect(journal.length).toBeLessThan(20_000);
  });

  test('nobody overwrites what somebody else has set meanwhile', async () => {
    const blue = await pictureOf('#00c');
    expect(await put(blue, { was: null })).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile' },
    });
    const late = await coordination.send('PATCH', logo, { alternative: 'Neu', was: null });
    expect(late.status).toBe(409);
    await coordination.send('DELETE', logo);
    const body = { alternative: null, was: null };
    const answers = await Promise.all(
      [green, red, blue].map((content) => coordination.send('PUT', logo, { ...body, content })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
  });

  test('pictures that nothing needs any more are forgotten; one that is gone does not come back', async () => {
    const removed = await coordination.send('DELETE', logo);
    for (let step = 1; step <= 12; step += 1) {
      const content = await pictureOf(`#${step.toString(16)}${step.toString(16)}f`);
      expect((await put(content)).status).toBe(200);
    }
    const { bytes } = await coordination.post(`${nordhof.here}/exports/neighbourhood`);
    const { logoImages, logos } = z
      .object({ logoImages: z.array(z.unknown()), logos: z.array(z.unknown()) })
      .parse(JSON.parse(Buffer.from(bytes).toString()));
    expect([logos.length, logoImages.length]).toEqual([1, 10]);
    expect((await coordination.send('DELETE', logo)).status).toBe(200);
    expect(await undo(removed.body)).toMatchObject({ body: { code: 'changed-since' } });
    expect(await shown()).toBeNull();
  });

  test('what is no picture is refused in words', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    expect(await put(svg)).toMatchObject({ status: 400, body: { code: 'logo-no-picture' } });
    expect(await put('kein Base64!')).toMatchObject({ status: 400 });
    expect((await put(green, { alternative: ' ' })).status).toBe(400);
    const large = Buffer.alloc(1_048_577, 1).toString('base64');
    expect(await put(large)).toMatchObject({ status: 400, body: { code: 'logo-too-large' } });
    expect((await put('A'.repeat(3_000_000))).status).toBe(413);
  });
});
