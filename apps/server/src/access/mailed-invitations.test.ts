import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { passphrase, setUpBy, tokenIn } from './testing/journeys.ts';
import { openTestMailbox, type TestMailbox } from './testing/test-mailbox.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { type Answer, textIn, Visitor } from './testing/visitor.ts';

let mailbox: TestMailbox;
beforeAll(async () => {
  mailbox = await openTestMailbox();
});
afterAll(() => mailbox.close());

describeOnBothEngines('mailed invitations', (open) => {
  let server: TestServer;
  let coordinator: Visitor;
  let slug: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { smtpUrl: mailbox.url });
    ({ coordinator, slug } = await setUpBy(server));
  });
  afterAll(() => server.close());

  async function invite(email: string): Promise<{ shown: string; mailed: string; answer: Answer }> {
    const answer = await coordinator.post(`/api/neighbourhoods/${slug}/invitations`, {
      role: 'reader',
      actorId: null,
      email,
    });
    const mailed = await mailbox.nextToken();
    return { shown: tokenIn(textIn(answer, 'link')), mailed, answer };
  }

  async function register(token: string, email: string): Promise<Visitor> {
    const visitor = new Visitor(server.http);
    const person = { name: 'Bo', email, passphrase };
    await visitor.post('/api/invitations/accept', { token, person });
    return visitor;
  }

  async function signInByLink(email: string): Promise<Visitor> {
    const visitor = new Visitor(server.http);
    await visitor.post('/api/sign-in/link', { email });
    await visitor.post('/api/sign-in/link/redeem', { token: await mailbox.nextToken() });
    return visitor;
  }

  test('the mailbox gets another link than whoever invited', async () => {
    const { shown, mailed, answer } = await invite('bo@example.org');
    expect(answer.body).toMatchObject({ mailed: true });
    expect(mailed).not.toBe(shown);
    await register(mailed, 'bo@example.org');
    const used = await new Visitor(server.http).post('/api/invitations/look', { token: shown });
    expect(used.status).toBe(410);
  });

  test('who came by the mailed link keeps the passphrase after a first sign-in by mail', async () => {
    const { mailed } = await invite('cleo@example.org');
    await register(mailed, 'cleo@example.org');
    const session = await (await signInByLink('cleo@example.org')).get('/api/session');
    expect(session.body).toMatchObject({ person: { hasPassphrase: true } });
  });

  test('whoever opened an account for a foreign address loses it to the owner of the mailbox', async () => {
    const { shown } = await invite('dan@example.org');
    const stranger = await register(shown, 'dan@example.org');
    expect((await stranger.get('/api/session')).body).toMatchObject({ person: { name: 'Bo' } });
    const owner = await signInByLink('dan@example.org');
    expect((await stranger.get('/api/session')).body).toMatchObject({ person: null });
    const again = { email: 'dan@example.org', passphrase };
    expect((await stranger.post('/api/sign-in', again)).status).toBe(400);
    expect((await owner.get('/api/session')).body).toMatchObject({
      person: { hasPassphrase: false },
    });
    const fresh = { current: null, passphrase: 'vier Stühle vor dem Kiosk' };
    expect((await owner.post('/api/account/passphrase', fresh)).status).toBe(204);
    expect((await owner.post('/api/account/passphrase', fresh)).status).toBe(400);
  });

  test('a mail server that is down leaves the shown link', async () => {
    const silent = await startTestServer(server.services.database, {
      smtpUrl: 'smtp://127.0.0.1:1',
    });
    const visitor = new Visitor(silent.http);
    visitor.steal(coordinator);
    const answer = await visitor.post(`/api/neighbourhoods/${slug}/invitations`, {
      role: 'reader',
      actorId: null,
      email: 'fay@example.org',
    });
    await silent.close();
    expect(answer).toMatchObject({ status: 200, body: { mailed: false } });
    const token = tokenIn(textIn(answer, 'link'));
    const look = await new Visitor(server.http).post('/api/invitations/look', { token });
    expect(look.body).toMatchObject({ step: 'register', email: 'fay@example.org' });
  });
});
