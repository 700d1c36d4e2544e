import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { createSetUpLink } from './create-set-up-link.ts';
import { passphrase, setUpBy, tokenIn } from './testing/journeys.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { Visitor } from './testing/visitor.ts';

describeOnBothEngines('set-up', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open());
  });
  afterAll(() => server.close());

  const person = { name: 'Ada', email: ' Ada@Example.org ', passphrase };
  const neighbourhood = {
    name: 'Südliche Höhe',
    city: 'Köln',
    language: 'de',
    areas: [{ name: 'Nord', boundary: null }],
  };

  test('a fresh visit sets no cookie and is told that set-up is open', async () => {
    const visitor = new Visitor(server.http);
    const answer = await visitor.get('/api/session');
    expect(answer.cookies).toEqual([]);
    expect(answer.body).toMatchObject({ person: null, places: [], setUp: 'open' });
  });

  test('an unknown link opens nothing', async () => {
    const visitor = new Visitor(server.http);
    const token = 'A'.repeat(43);
    expect((await visitor.post('/api/set-up/look', { token })).status).toBe(410);
    const answer = await visitor.post('/api/set-up', { token, person, neighbourhood });
    expect(answer).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
  });

  test('a guessable passphrase is refused before anything is made', async () => {
    const visitor = new Visitor(server.http);
    const token = tokenIn(await createSetUpLink(server.services));
    const answer = await visitor.post('/api/set-up', {
      token,
      person: { ...person, passphrase: 'Passwort1234' },
      neighbourhood,
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'guessable-passphrase' } });
    expect(await visitor.post('/api/set-up/look', { token })).toMatchObject({
      status: 200,
      body: { waiting: [] },
    });
  });

  test('looking at the sample keeps the link alive, as its coordinator does not count', async () => {
    const visitor = new Visitor(server.http);
    const token = tokenIn(await createSetUpLink(server.services));
    const first = await visitor.post('/api/set-up/sample', { token });
    expect(first).toMatchObject({ status: 200, body: { slug: 'hafergraben' } });
    const session = await visitor.get('/api/session');
    expect(session.body).toMatchObject({
      setUp: 'open',
      person: { secondFactorDueAt: null },
      places: [{ slug: 'hafergraben', sample: true, role: 'coordination' }],
    });
    const second = await new Visitor(server.http).post('/api/set-up/sample', { token });
    expect(second.body).toEqual({ slug: 'hafergraben' });
    expect(await visitor.post('/api/set-up/look', { token })).toMatchObject({
      status: 200,
      body: { waiting: [] },
    });
  });

  test('of fifty who use the link at once, one sets up and is signed in', async () => {
    const token = tokenIn(await createSetUpLink(server.services));
    const visitors = Array.from({ length: 50 }, () => new Visitor(server.http));
    const answers = await Promise.all(
      visitors.map((visitor, number) =>
        visitor.post('/api/set-up', {
          token,
          person: { ...person, email: `ada${number}@example.org` },
          neighbourhood,
        }),
      ),
    );
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers[winner]?.body).toEqual({ slug: 'suedliche-hoehe' });
    const others = answers.filter((_, number) => number !== winner);
    expect(new Set(others.map(({ status, body }) => JSON.stringify({ status, body })))).toEqual(
      new Set([expect.stringContaining('"code":"link-not-valid"')]),
    );
    const session = await visitors[winner]?.get('/api/session');
    expect(session?.body).toMatchObject({
      setUp: 'done',
      person: { email: `ada${winner}@example.org`, hasPassphrase: true, hasSecondFactor: false },
      places: [{ slug: 'suedliche-hoehe', name: 'Südliche Höhe', role: 'coordination' }],
    });
  });

  test('once somebody coordinates, links are dead and none is made', async () => {
    expect(await createSetUpLink(server.services)).toBe(null);
    await expect(setUpBy(server)).rejects.toThrow('no text slug');
  });
});
