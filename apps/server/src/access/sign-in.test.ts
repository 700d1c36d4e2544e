import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { passphrase, setUpBy } from './testing/journeys.ts';
import { oneTimeCode } from './testing/one-time-code.ts';
import { openTestMailbox, type TestMailbox } from './testing/test-mailbox.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { textIn, Visitor } from './testing/visitor.ts';

const email = 'ada@example.org';

let mailbox: TestMailbox;
beforeAll(async () => {
  mailbox = await openTestMailbox();
});
afterAll(() => mailbox.close());

describeOnBothEngines('sign-in', (open) => {
  let server: TestServer;
  let coordinator: Visitor;
  beforeAll(async () => {
    server = await startTestServer(await open(), { smtpUrl: mailbox.url });
    ({ coordinator } = await setUpBy(server, { email }));
  });
  afterAll(() => server.close());

  function visitor(): Visitor {
    return new Visitor(server.http);
  }

  async function whoIs(browser: Visitor): Promise<unknown> {
    return (await browser.get('/api/session')).body;
  }

  test('the right passphrase signs in, by a cookie that scripts cannot read', async () => {
    const browser = visitor();
    const answer = await browser.post('/api/sign-in', { email: 'ADA@example.org', passphrase });
    expect(answer).toMatchObject({ status: 200, body: { next: 'done' } });
    expect(answer.cookies).toMatchObject([
      { name: 'augenhoehe.session_token', httpOnly: true, sameSite: 'Lax', path: '/' },
    ]);
    expect(await whoIs(browser)).toMatchObject({ person: { name: 'Ada', email } });
  });

  test('wrong passphrase and unknown address get the same answer', async () => {
    const wrong = await visitor().post('/api/sign-in', { email, passphrase: 'not this one' });
    const unknown = await visitor().post('/api/sign-in', {
      email: 'nobody@example.org',
      passphrase,
    });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 400, body: { code: 'wrong-credentials' }, cookies: [] });
  });

  test('after ten wrong passphrases an address is closed for a while, from anywhere', async () => {
    const guessed = 'guessed@example.org';
    for (let number = 0; number < 10; number += 1) {
      await visitor().post('/api/sign-in', { email: guessed, passphrase: `guess ${number}` });
    }
    const refused = await visitor().post('/api/sign-in', { email: guessed, passphrase });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    server.travel(16 * 60_000);
    const later = await visitor().post('/api/sign-in', { email: guessed, passphrase });
    expect(later.status).toBe(400);
  });

  test('nobody signs up by themselves', async () => {
    for (const path of ['sign-up/email', 'sign-in/email', 'magic-link/verify', 'get-session']) {
      const browser = visitor();
      const payload = { email: 'eve@example.org', password: passphrase, name: 'Eve' };
      const response = await server.http.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        payload,
      });
      expect(response.statusCode).toBe(404);
      expect(browser.cookies).toBe('');
    }
  });

  test('a forged or foreign cookie is nobody', async () => {
    const [, value = ''] = coordinator.cookies.split('=');
    for (const cookie of [`${value.slice(0, -3)}AAA`, 'x.y', '%E0%A4%A', '']) {
      const response = await server.http.inject({
        url: '/api/session',
        headers: { cookie: `augenhoehe.session_token=${cookie}` },
      });
      expect(response.json()).toMatchObject({ person: null });
    }
  });

  test('a mailed link signs in once, within ten minutes', async () => {
    const answer = await visitor().post('/api/sign-in/link', { email });
    expect(answer).toMatchObject({ status: 204, cookies: [] });
    const token = await mailbox.nextToken();
    const browser = visitor();
    const redeemed = await browser.post('/api/sign-in/link/redeem', { token });
    expect(redeemed).toMatchObject({ status: 200, body: { next: 'done' } });
    expect(await whoIs(browser)).toMatchObject({ person: { email, hasPassphrase: true } });
    const again = await visitor().post('/api/sign-in/link/redeem', { token });
    expect(again).toMatchObject({ status: 410, body: { code: 'link-not-valid' }, cookies: [] });
  });

  test('unknown addresses get the same answer and no mail; known ones no flood', async () => {
    const unknown = await visitor().post('/api/sign-in/link', { email: 'nobody@example.org' });
    expect(unknown).toMatchObject({ status: 204, body: null });
    server.travel(61 * 60_000);
    for (let number = 0; number < 8; number += 1) {
      const answer = await visitor().post('/api/sign-in/link', { email });
      expect(answer.status).toBe(204);
    }
    for (let number = 0; number < 5; number += 1) await mailbox.nextToken();
    expect(mailbox.unread).toEqual([]);
    server.travel(61 * 60_000);
  });

  test('a new passphrase by mail ends every session', async () => {
    const browser = visitor();
    await browser.post('/api/sign-in', { email, passphrase });
    await visitor().post('/api/passphrase/request', { email });
    const token = await mailbox.nextToken();
    const fresh = 'vier Stühle vor dem Kiosk';
    const weak = await visitor().post('/api/passphrase/redeem', {
      token,
      passphrase: 'Passwort1234',
    });
    expect(weak).toMatchObject({ status: 400, body: { code: 'guessable-passphrase' } });
    const answer = await visitor().post('/api/passphrase/redeem', { token, passphrase: fresh });
    expect(answer.status).toBe(204);
    expect(await whoIs(browser)).toMatchObject({ person: null });
    const again = await visitor().post('/api/passphrase/redeem', { token, passphrase });
    expect(again).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    const other = visitor();
    await other.post('/api/sign-in', { email, passphrase: fresh });
    const back = await other.post('/api/account/passphrase', { current: fresh, passphrase });
    expect(back.status).toBe(204);
    expect(await whoIs(other)).toMatchObject({ person: { email } });
  });

  test('signing out ends the session, also for a copy of its cookie', async () => {
    const browser = visitor();
    await browser.post('/api/sign-in', { email, passphrase });
    const copy = visitor();
    copy.steal(browser);
    expect((await browser.post('/api/sign-out')).status).toBe(204);
    expect(browser.cookies).toBe('');
    expect(await whoIs(copy)).toMatchObject({ person: null });
  });

  test('sessions are listed without their secrets, and the others end at a word', async () => {
    const browser = visitor();
    const other = visitor();
    await browser.post('/api/sign-in', { email, passphrase });
    await other.post('/api/sign-in', { email, passphrase });
    const list = await browser.get('/api/account/sessions');
    expect(list.body).toMatchObject({
      sessions: expect.arrayContaining([
        {
          device: 'Visitor',
          current: true,
          signedInAt: expect.any(String),
          expiresAt: expect.any(String),
        },
      ]),
    });
    await browser.send('DELETE', '/api/account/sessions');
    expect(await whoIs(other)).toMatchObject({ person: null });
    expect(await whoIs(browser)).toMatchObject({ person: { email } });
  });

  test('name and language are changed by their owner alone', async () => {
    const browser = visitor();
    expect((await browser.send('PATCH', '/api/account', { name: 'Eve' })).status).toBe(401);
    await browser.post('/api/sign-in', { email, passphrase });
    // A foreign id or address in the body is nothing that the contract knows.
    const changes = { language: 'en', email: 'eve@example.org', id: 'x', emailVerified: true };
    expect((await browser.send('PATCH', '/api/account', changes)).status).toBe(204);
    expect(await whoIs(browser)).toMatchObject({ person: { name: 'Ada', email, language: 'en' } });
  });

  test('a second factor is asked for after the passphrase and after a mailed link', async () => {
    const browser = visitor();
    await browser.post('/api/sign-in', { email, passphrase });
    const wrong = await browser.post('/api/account/second-factor', { passphrase: 'not this' });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'wrong-passphrase' } });
    const started = await browser.post('/api/account/second-factor', { passphrase });
    const uri = textIn(started, 'uri');
    const { backupCodes } = started.body as { backupCodes: string[] };
    expect(backupCodes).toHaveLength(10);
    const guess = await browser.post('/api/account/second-factor/confirm', { code: '000000' });
    expect(guess).toMatchObject({ status: 400, body: { code: 'wrong-code' } });
    await browser.post('/api/account/second-factor/confirm', { code: oneTimeCode(uri) });
    expect(await whoIs(browser)).toMatchObject({
      person: { hasSecondFactor: true, secondFactorDueAt: null },
    });

    const byPassphrase = visitor();
    const first = await byPassphrase.post('/api/sign-in', { email, passphrase });
    expect(first.body).toEqual({ next: 'second-factor' });
    expect(await whoIs(byPassphrase)).toMatchObject({ person: null });
    const bad = await byPassphrase.post('/api/sign-in/second-factor', {
      kind: 'app',
      code: '000000',
    });
    expect(bad).toMatchObject({ status: 400, body: { code: 'wrong-code' } });
    const good = { kind: 'app', code: oneTimeCode(uri) };
    expect((await byPassphrase.post('/api/sign-in/second-factor', good)).status).toBe(204);
    expect(await whoIs(byPassphrase)).toMatchObject({ person: { email } });

    await visitor().post('/api/sign-in/link', { email });
    const byLink = visitor();
    const redeemed = await byLink.post('/api/sign-in/link/redeem', {
      token: await mailbox.nextToken(),
    });
    expect(redeemed.body).toEqual({ next: 'second-factor' });
    expect(await whoIs(byLink)).toMatchObject({ person: null });
    const backup = { kind: 'backup', code: backupCodes[0] };
    expect((await byLink.post('/api/sign-in/second-factor', backup)).status).toBe(204);
    expect(await whoIs(byLink)).toMatchObject({ person: { email } });

    const stranger = visitor();
    expect(await stranger.post('/api/sign-in/second-factor', good)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-expired' },
    });
    const removed = await browser.post('/api/account/second-factor/remove', { passphrase });
    expect(removed.status).toBe(204);
    expect(await whoIs(browser)).toMatchObject({ person: { hasSecondFactor: false } });
  });
});
