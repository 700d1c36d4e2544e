import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passphrase, setUpBy, tokenIn } from './access/testing/journeys.ts';
import { type Answer, textIn, Visitor } from './access/testing/visitor.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';
import {
  type MailServer,
  openMailServer,
  type ReceivedMail,
} from './platform/mail/testing/mail-server.ts';

const patience = { timeout: 20_000, interval: 50 };

describe.each(['embedded', 'server'] as const)('links that are mailed, %s', (engine) => {
  let mails: MailServer;
  let server: Server;
  let data: DataPlace;
  let coordinator: Visitor;
  let slug = '';
  let seen = 0;

  beforeAll(async () => {
    mails = await openMailServer();
    data = await newDataPlace(engine);
    server = await buildServer(
      readConfig({
        ...data.settings,
        LOG_LEVEL: 'silent',
        PUBLIC_URL: 'http://quartier.test',
        SMTP_URL: mails.url,
        MAIL_FROM: 'post@quartier.test',
      }),
    );
    await server.http.listen({ host: '127.0.0.1', port: 0 });
    ({ coordinator, slug } = await setUpBy(server));
  });
  afterAll(async () => {
    await server.close();
    await mails.close();
    await data.remove();
  });
  beforeEach(() => {
    seen = mails.received.length;
  });
  afterEach(() => {
    mails.fault = () => null;
  });

  function api(path: string): string {
    return `/api/neighbourhoods/${slug}/${path}`;
  }

  async function nextMail(): Promise<ReceivedMail> {
    await expect.poll(() => mails.received.length, patience).toBeGreaterThan(seen);
    const mail = mails.received[seen];
    if (mail === undefined) throw new Error('There is no mail.');
    seen += 1;
    return mail;
  }

  async function nextToken(): Promise<string> {
    return /#[a-z]+=(?<token>\S+)/.exec((await nextMail()).text)?.groups?.['token'] ?? '';
  }

  async function invite(email: string): Promise<{ shown: string; answer: Answer }> {
    const draft = { role: 'reader', actorId: null, email };
    const answer = await coordinator.post(api('invitations'), draft);
    return { shown: tokenIn(textIn(answer, 'link')), answer };
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
    await visitor.post('/api/sign-in/link/redeem', { token: await nextToken() });
    return visitor;
  }

  async function waiting(): Promise<readonly { id: string; attempts: number }[]> {
    const { body } = await coordinator.get(api('mails?state=waiting'));
    return (body as { mails: { id: string; attempts: number }[] }).mails;
  }

  /** The one mail that waits, once it was tried in vain. */
  async function postponed(): Promise<string> {
    await expect.poll(async () => (await waiting())[0]?.attempts, patience).toBeGreaterThan(0);
    return (await waiting())[0]?.id ?? '';
  }

  /** Tries it again with a mail server that works, until it was sent or dropped. */
  async function again(id: string): Promise<void> {
    mails.fault = () => null;
    expect((await coordinator.post(api(`mails/${id}/again`))).status).toBe(204);
    await expect.poll(async () => (await waiting()).length, patience).toBe(0);
  }

  test('the mailbox gets another link than whoever invited, once', async () => {
    const { shown, answer } = await invite('bo@example.org');
    expect(answer.body).toMatchObject({ mailed: true });
    const mailed = await nextToken();
    expect(mailed).not.toBe(shown);
    await register(mailed, 'bo@example.org');
    const used = await new Visitor(server.http).post('/api/invitations/look', { token: shown });
    expect(used.status).toBe(410);
    expect(mails.received).toHaveLength(seen);
  });

  test('who came by the mailed link keeps the passphrase after a first sign-in by mail', async () => {
    await invite('cleo@example.org');
    await register(await nextToken(), 'cleo@example.org');
    const session = await (await signInByLink('cleo@example.org')).get('/api/session');
    expect(session.body).toMatchObject({ person: { hasPassphrase: true } });
  });

  test('whoever opened an account for a foreign address loses it to the owner of the mailbox', async () => {
    const { shown } = await invite('dan@example.org');
    await nextToken();
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

  test('a mail server that is down delays the mail and leaves the shown link', async () => {
    mails.fault = () => 'break';
    const { shown, answer } = await invite('fay@example.org');
    expect(answer).toMatchObject({ status: 200, body: { mailed: true } });
    const look = await new Visitor(server.http).post('/api/invitations/look', { token: shown });
    expect(look.body).toMatchObject({ step: 'register', email: 'fay@example.org' });
    await again(await postponed());
    expect((await nextMail()).to).toBe('fay@example.org');
  });

  test('an invitation that was taken back is not sent any more', async () => {
    mails.fault = () => 'break';
    const { answer } = await invite('gil@example.org');
    const id = await postponed();
    const gone = await coordinator.send('DELETE', api(`invitations/${textIn(answer, 'id')}`));
    expect(gone.status).toBe(204);
    await again(id);
    expect(mails.received).toHaveLength(seen);
  });

  test('a party is asked for its word by mail, in the words of the agreement’s language', async () => {
    const actorId = textIn(await coordinator.post(api('actors'), { name: 'Chor <b>' }), 'id');
    const other = textIn(await coordinator.post(api('actors'), { name: 'Schule' }), 'id');
    const cooperationId = textIn(
      await coordinator.post(api('cooperations'), { name: 'Café', parties: [actorId, other] }),
      'id',
    );
    const agreementId = textIn(
      await coordinator.post(api('agreements'), { cooperationId, form: 'written', language: 'en' }),
      'id',
    );
    const path = `agreements/${agreementId}`;
    await coordinator.post(api(`${path}/open`), { number: 1 });
    const { body } = await coordinator.get(api(path));
    const [party] = (body as { parties: { id: string; actor: { name: string } }[] }).parties;
    const made = await coordinator.post(api(`${path}/parties/${party?.id ?? ''}/link`), {
      email: ' Hal@Example.org ',
    });
    expect(made.body).toMatchObject({ mailed: true });
    const mail = await nextMail();
    expect([mail.to, mail.subject]).toEqual(['hal@example.org', 'Please confirm: Café']);
    expect(mail.text).toContain('Ada (Südstadt) asks for an answer on behalf of “Chor <b>”');
    expect(mail.html).not.toContain('<b>”');
    const token = /#token=(?<token>\S+)/.exec(mail.text)?.groups?.['token'] ?? '';
    expect(token).toBe(tokenIn(textIn(made, 'link')));
    const look = await new Visitor(server.http).post('/api/confirmations/look', { token });
    expect(look.body).toMatchObject({ party: { name: 'Chor <b>' } });
    const { rows } = await server.services.database.executeSql('select details from mail');
    expect(JSON.stringify(rows)).not.toMatch(/hal@example|token/iu);
  });

  test('a link that was replaced before its mail left is not sent any more', async () => {
    const { body } = await coordinator.get(api('agreements'));
    const [agreement] = (body as { agreements: { id: string }[] }).agreements;
    const path = `agreements/${agreement?.id ?? ''}`;
    const sheet = (await coordinator.get(api(path))).body as { parties: { id: string }[] };
    const link = api(`${path}/parties/${sheet.parties[0]?.id ?? ''}/link`);
    mails.fault = () => 'break';
    await coordinator.post(link, { email: 'ina@example.org' });
    const id = await postponed();
    await coordinator.post(link, { email: null });
    await again(id);
    expect(mails.received).toHaveLength(seen);
  });
});
