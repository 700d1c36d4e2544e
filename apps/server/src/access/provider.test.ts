import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { joinBy, setUpBy } from './testing/journeys.ts';
import { client, openTestProvider, type TestProvider } from './testing/test-provider.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { type Answer, textIn, Visitor } from './testing/visitor.ts';

let provider: TestProvider;
beforeAll(async () => {
  provider = await openTestProvider();
});
afterAll(() => provider.close());

describeOnBothEngines('sign-in at an identity provider', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), {
      environment: {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_NAME: 'Stadt Köln',
      },
    });
    const { coordinator, slug } = await setUpBy(server);
    await joinBy(server, coordinator, { slug, email: 'unproved@example.org', role: 'reader' });
  });
  afterAll(() => server.close());

  /** To the provider and back, as a browser is sent. */
  async function signIn(browser: Visitor): Promise<Answer> {
    const start = await browser.post('/api/sign-in/provider');
    const there = await fetch(textIn(start, 'url'), { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    return await browser.get(`${back.pathname}${back.search}`);
  }

  test('is offered by name', async () => {
    const session = await new Visitor(server.http).get('/api/session');
    expect(session.body).toMatchObject({ methods: { oidc: 'Stadt Köln' } });
  });

  test('signs in who has an account with a proved address', async () => {
    provider.user = { sub: '1', email: 'ada@example.org', name: 'Ada' };
    const browser = new Visitor(server.http);
    expect(await signIn(browser)).toMatchObject({ status: 302, location: '/' });
    const session = await browser.get('/api/session');
    expect(session.body).toMatchObject({ person: { email: 'ada@example.org' } });
  });

  test('opens no account for strangers', async () => {
    provider.user = { sub: '2', email: 'stranger@example.org', name: 'Stranger' };
    const browser = new Visitor(server.http);
    const answer = await signIn(browser);
    expect(answer.location).toMatch(/^\/anmelden\?error=/);
    expect((await browser.get('/api/session')).body).toMatchObject({ person: null });
  });

  test('takes over no account whose address nobody proved', async () => {
    provider.user = { sub: '3', email: 'unproved@example.org', name: 'Owner' };
    const browser = new Visitor(server.http);
    const answer = await signIn(browser);
    expect(answer.location).toMatch(/^\/anmelden\?error=/);
    expect((await browser.get('/api/session')).body).toMatchObject({ person: null });
  });

  test('a way back that nobody set out on leads nowhere', async () => {
    const browser = new Visitor(server.http);
    for (const query of ['', '?code=x&state=y', '?error=access_denied&state=y']) {
      const answer = await browser.get(`/api/auth/callback/oidc${query}`);
      expect(answer.status).toBe(302);
      expect(answer.location).toMatch(/^\/anmelden\?error=/);
    }
    expect((await browser.get('/api/session')).body).toMatchObject({ person: null });
  });
});
