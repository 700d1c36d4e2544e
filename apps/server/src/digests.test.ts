import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { createSetUpLink } from './access/index.ts';
import { approachesInDigest } from './contacts/index.ts';
import { buildServer, type Server } from './index.ts';
import { newActorsInDigest, ownEntriesInDigest } from './inventory/index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';
import { type MailServer, openMailServer } from './platform/mail/testing/mail-server.ts';
import { notificationWorkers } from './notification/notification-workers.ts';

const dayMs = 86_400_000;
const log = pino({ level: 'silent' });

describe.each(['embedded', 'server'] as const)('digests, %s', (engine) => {
  let mails: MailServer;
  let server: Server;
  let data: DataPlace;
  let slug = '';
  let choirId = '';
  let coordination: Visitor;
  let partner: Visitor;
  let seen = 0;
  /** A Wednesday in winter; slots come as days go by. */
  let now = new Date('2026-11-25T10:00:00Z');

  beforeAll(async () => {
    mails = await openMailServer();
    data = await newDataPlace(engine);
    server = await buildServer(
      readConfig({
        ...data.settings,
        LOG_LEVEL: 'silent',
        PUBLIC_URL: 'http://quartier.test',
        SMTP_URL: mails.url,
        MAIL_FROM: 'Augenhöhe <post@quartier.test>',
      }),
    );
    await server.http.ready();
    await settle();
  });

  afterAll(async () => {
    await server.close();
    await mails.close();
    await data.remove();
  });

  beforeEach(() => {
    seen = mails.received.length;
  });

  function api(path: string): string {
    return `/api/neighbourhoods/${slug}/${path}`;
  }

  async function settle(): Promise<void> {
    coordination = new Visitor(server.http);
    const begun = await coordination.post('/api/set-up', {
      token: tokenIn(await createSetUpLink(server.services)),
      person: { name: 'Ada', email: 'ada@example.org', passphrase },
      neighbourhood: { name: '<b>Nord</b>hof', city: 'Talstedt', language: 'de', areas: [] },
    });
    slug = textIn(begun, 'slug');
    choirId = textIn(await coordination.post(api('actors'), { name: 'Chor "Süd"' }), 'id');
    const invitation = await coordination.post(api('invitations'), {
      role: 'partner',
      actorId: choirId,
      email: null,
    });
    partner = new Visitor(server.http);
    await partner.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: 'Bo', email: 'bo@example.org', passphrase },
    });
    await sql(`update membership set joined_at = '2026-11-20'`);
    await createdOn('2026-11-20', 'Chor "Süd"');
    await sql(`update person set language = 'en' where email = 'bo@example.org'`);
    await work();
  }

  async function sql(text: string): Promise<unknown[]> {
    return (await server.services.database.executeSql(text)).rows;
  }

  /** Days of the past are not for use cases to choose, so the journal looks away. */
  async function createdOn(day: string, name: string): Promise<void> {
    await sql('alter table actor disable trigger user');
    await sql(`update actor set created_at = '${day}' where name = '${name}'`);
    await sql('alter table actor enable trigger user');
  }

  /** What the queues would do at this moment. */
  async function work(): Promise<void> {
    const services = { ...server.services, clock: () => now, log };
    const digests = [approachesInDigest, ownEntriesInDigest, newActorsInDigest];
    const sources = { digests, composers: () => ({}) };
    const [sender, maker] = await notificationWorkers(services, sources);
    const { signal } = new AbortController();
    await maker?.work([], signal);
    await sender?.work([], signal);
  }

  async function at(instant: string): Promise<void> {
    now = new Date(instant);
    await work();
  }

  /** Mails of a request are due at the server's own time, which may have passed that of these tests. */
  function later(instant: string): string {
    return [instant, new Date().toISOString()].toSorted().at(-1) ?? instant;
  }

  function received() {
    return mails.received.slice(seen).toSorted((a, b) => (a.to < b.to ? -1 : 1));
  }

  function mailTo(address: string) {
    const mail = received().find(({ to }) => to === address);
    if (mail === undefined) throw new Error(`There is no mail to ${address}.`);
    return mail;
  }

  function choiceToken(text: string): string {
    return /\/post#token=(?<token>\S+)/.exec(text)?.groups?.['token'] ?? '';
  }

  test('go to nobody whose address is not proved', async () => {
    await at('2026-11-30T06:00:00Z');
    expect(received()).toEqual([]);
    await sql(`update person set email_verified = true`);
  });

  test('say what must be done first, in the language of the reader, with what is typed kept harmless', async () => {
    await coordination.post(api('approaches'), {
      actorId: choirId,
      reason: 'Singen',
      stage: 'p3.angesprochen',
      channel: 'telefon',
      nextStep: '<img src=x onerror=alert(1)> anrufen',
      nextStepOn: '2026-12-05',
    });
    await coordination.post(api('actors'), { name: 'Werkstatt' });
    await createdOn('2026-12-02', 'Werkstatt');
    await at('2026-12-07T05:59:00Z');
    expect(received()).toEqual([]);
    await at('2026-12-07T06:00:00Z');
    expect(received()).toHaveLength(2);
    const ada = mailTo('ada@example.org');
    const bo = mailTo('bo@example.org');
    expect(ada.subject).toBe('<b>Nord</b>hof: 1 Sache für Sie zu tun');
    expect(ada.text).toContain('WAS SIE TUN MÜSSEN\n- Chor "Süd", überfällig seit 5. Dezember');
    expect(ada.text.indexOf('WAS SIE TUN')).toBeLessThan(ada.text.indexOf('WAS NEU IST'));
    expect(ada.text).toContain('Neu im Bestand: Werkstatt');
    expect(ada.html).not.toMatch(/<img|<b>|<script/);
    expect(ada.html).toContain('&lt;img src=x onerror=alert(1)&gt; anrufen');
    expect(bo.subject).toBe('<b>Nord</b>hof: what is new');
    expect(bo.text).toContain(`Nobody has confirmed the facts about “Chor "Süd"” yet`);
    expect(bo.text).toContain(`http://quartier.test/quartier/${slug}/bestand/${choirId}`);
    // Neither what others plan nor who they are.
    expect(bo.text).not.toMatch(/anrufen|ada@/);
  });

  test('come once a slot, whatever happens', async () => {
    await at('2026-12-07T06:00:00Z');
    await at('2026-12-07T09:00:00Z');
    await at('2026-12-08T09:00:00Z');
    expect(received()).toEqual([]);
  });

  test('that were missed come later, but not days later; those for whom one waits get no second', async () => {
    await at('2026-12-19T09:00:00Z');
    expect(received()).toEqual([]);
    mails.fault = () => 'break';
    await at('2026-12-23T09:00:00Z');
    expect(received()).toEqual([]);
    await at('2026-12-28T06:00:00Z');
    mails.fault = () => null;
    await at('2026-12-28T08:00:00Z');
    expect(received().map(({ to }) => to)).toEqual(['ada@example.org', 'bo@example.org']);
  });

  test('end by one click of a mail program, not by a scanner that opens the link', async () => {
    await at('2027-01-04T06:00:00Z');
    const bo = mailTo('bo@example.org');
    const address = new URL(
      /<(?<url>[^>]+)>/.exec(bo.headers['list-unsubscribe'] ?? '')?.[1] ?? '',
    );
    expect(bo.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const stranger = new Visitor(server.http);
    const opened = await stranger.get(address.pathname);
    expect([opened.status, opened.location]).toEqual([303, `/post#token=${choiceToken(bo.text)}`]);
    await at('2027-01-11T06:00:00Z');
    expect(received().filter(({ to }) => to === 'bo@example.org')).toHaveLength(2);
    const clicked = await server.http.inject({
      method: 'POST',
      url: address.pathname,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.statusCode).toBe(204);
    seen = mails.received.length;
    await at('2027-01-18T06:00:00Z');
    expect(received().map(({ to }) => to)).toEqual(['ada@example.org']);
  });

  test('are chosen by the link without signing in, and in the account', async () => {
    await at('2027-01-25T06:00:00Z');
    const token = choiceToken(received()[0]?.text ?? '');
    const stranger = new Visitor(server.http);
    const look = await stranger.post('/api/mail-choice/look', { token });
    expect(look.body).toEqual({ neighbourhood: '<b>Nord</b>hof', frequency: 'weekly' });
    expect(await sql(`select * from mail_choice where token_hash = '${token}'`)).toEqual([]);
    const wrong = await stranger.post('/api/mail-choice', {
      token: 'A'.repeat(43),
      frequency: 'never',
    });
    expect(wrong).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    await stranger.post('/api/mail-choice', { token, frequency: 'daily' });
    const mine = await coordination.get('/api/account/mail-choices');
    expect(mine.body).toMatchObject({
      isAddressProved: true,
      isMailConfigured: true,
      choices: [{ slug, frequency: 'daily' }],
    });
    seen = mails.received.length;
    await at('2027-01-26T06:00:00Z');
    expect(received().map(({ to }) => to)).toEqual(['ada@example.org']);
    const kept = await coordination.send('PATCH', '/api/account/mail-choices', {
      slug,
      frequency: 'weekly',
    });
    expect(kept.status).toBe(204);
    const foreign = await partner.send('PATCH', '/api/account/mail-choices', {
      slug: 'anderswo',
      frequency: 'never',
    });
    expect(foreign.status).toBe(404);
    await at('2027-01-27T06:00:00Z');
    expect(received()).toHaveLength(1);
  });

  test('tell nobody what they may not see any more', async () => {
    mails.fault = () => 'break';
    await at('2027-02-01T06:00:00Z');
    await sql(`update membership set left_at = now() where role = 'coordination'`);
    mails.fault = () => null;
    await at('2027-02-01T09:00:00Z');
    expect(received()).toEqual([]);
    expect(await sql(`select * from mail where state = 'waiting'`)).toEqual([]);
    await sql(`update membership set left_at = null`);
  });

  test('and all other mails are the coordination’s to look at and to send again', async () => {
    mails.fault = (stage) => (stage === 'receiver' ? { status: 550, words: 'no such user' } : null);
    expect((await coordination.post(api('mails/test'))).status).toBe(204);
    await at(later('2027-02-02T09:00:00Z'));
    const refused = await coordination.get(api('mails?state=refused'));
    expect(refused.body).toMatchObject({
      from: 'Augenhöhe <post@quartier.test>',
      counts: { refused: 1, waiting: 0 },
      mails: [{ kind: 'test', to: 'Ada', state: 'refused', serverReply: '550 no such user' }],
    });
    expect(JSON.stringify(refused.body)).not.toContain('example.org');
    const [row] = (refused.body as { mails: { id: string }[] }).mails;
    mails.fault = () => null;
    expect((await coordination.post(api(`mails/${row?.id}/again`))).status).toBe(204);
    await at(later('2027-02-02T09:00:00Z'));
    expect(received().map(({ subject }) => subject)).toEqual([
      'Probe: E-Mails von Augenhöhe kommen an',
    ]);
    const again = await coordination.post(api(`mails/${row?.id}/again`));
    expect(again).toMatchObject({ status: 409, body: { code: 'mail-already-sent' } });
    now = new Date(now.getTime() + 31 * dayMs);
    await work();
    expect(await sql(`select * from mail where kind = 'test'`)).toEqual([]);
  });
});
