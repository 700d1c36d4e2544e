import { describe, expect, test } from 'vitest';
import { documentOf } from './testing/document-of.ts';
import { Typesetter } from './typesetter.ts';

const bounds = { waitingAtMost: 2, deadlineMs: 30_000, idleMs: 1000, lengthAtMost: 100_000 };

describe('the thread that typesets', () => {
  test('takes no document that is too long', async () => {
    const typesetter = new Typesetter({ ...bounds, lengthAtMost: 100 });
    await expect(typesetter.typeset(documentOf('Wort'), 'pdf')).rejects.toMatchObject({
      status: 400,
      code: 'document-too-long',
    });
  });

  test('lets only so many wait', async () => {
    const typesetter = new Typesetter(bounds);
    const [one, two, three] = [1, 2, 3].map(() => typesetter.typeset(documentOf('Wort'), 'docx'));
    await expect(three).rejects.toMatchObject({ status: 503, code: 'computing-busy' });
    expect(await Promise.all([one, two])).toHaveLength(2);
  });

  test('gives up what takes too long, and goes on with the next', async () => {
    const typesetter = new Typesetter({ ...bounds, deadlineMs: 1 });
    for (const late of [1, 2].map(() => typesetter.typeset(documentOf('Wort'), 'pdf'))) {
      await expect(late).rejects.toMatchObject({ status: 503, code: 'computing-too-long' });
    }
    const patient = new Typesetter(bounds);
    expect((await patient.typeset(documentOf('Wort'), 'pdf')).length).toBeGreaterThan(1000);
  });

  test('a document that breaks it fails alone', async () => {
    const typesetter = new Typesetter(bounds);
    const broken = { ...documentOf('Wort'), day: 'gestern' };
    await expect(typesetter.typeset(broken, 'pdf')).rejects.toThrow('could not be typeset');
    expect((await typesetter.typeset(documentOf('Wort'), 'pdf')).length).toBeGreaterThan(1000);
  });
});
