import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSetUpLink } from './access/index.ts';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';

const gone = /^Unter dieser Adresse gibt es keinen Kalender\./;

describe.each(['embedded', 'server'] as const)('the secret calendar address, %s', (engine) => {
  let data: DataPlace;
  let server: Server;
  let coordination: Visitor;
  let partner: Visitor;
  let reader: Visitor;
  let base: string;
  let actor: string;

  beforeAll(async () => {
    data = await newDataPlace(engine);
    server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    await server.http.ready();
    coordination = new Visitor(server.http);
    const begun = await coordination.post('/api/set-up', {
      token: tokenIn(await createSetUpLink(server.services)),
      person: { name: 'Koordination', email: 'coordination@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    base = `/api/neighbourhoods/${textIn(begun, 'slug')}`;
    actor = textIn(await coordination.post(`${base}/actors`, { name: 'Chor' }), 'id');
    partner = await join('partner');
    reader = await join('reader');
    await partner.post(`${base}/tasks`, {
      title: 'Singen',
      dueOn: '2027-01-31',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      beginning: {
        kind: 'accepted',
        actorId: actor,
        yes: { means: 'account', on: '2026-11-22' },
      },
    });
  });

  afterAll(async () => {
    await server.close();
    await data.remove();
  });

  async function join(role: 'partner' | 'reader'): Promise<Visitor> {
    const invitation = await coordination.post(`${base}/invitations`, {
      role,
      actorId: role === 'partner' ? actor : null,
      email: null,
    });
    const visitor = new Visitor(server.http);
    await visitor.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: role, email: `${role}@example.org`, passphrase },
    });
    return visitor;
  }

  async function addressOf(visitor: Visitor): Promise<string> {
    return new URL(textIn(await visitor.post(`${base}/calendar`), 'address')).pathname;
  }

  /** As a calendar fetches it: without cookies. */
  async function fetched(path: string) {
    return await server.http.inject({ method: 'GET', url: path, remoteAddress: '10.9.9.9' });
  }

  async function expectGone(path: string): Promise<void> {
    const answer = await fetched(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
    expect(answer.body).toMatch(gone);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  }

  test('leads whoever has it to the days, and is kept by nobody on the way', async () => {
    const answer = await fetched(await addressOf(partner));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const [event] = ICAL.Component.fromString(answer.body).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Singen');
    expect(String(event?.getFirstPropertyValue('rrule'))).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
  });

  test('is not stored, only its hash', async () => {
    const path = await addressOf(partner);
    const token = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    const { rows } = await server.services.database.executeSql('select * from calendar_feed');
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await partner.get(`${base}/calendar`)).body).toEqual({ since: expect.any(String) });
  });

  test('ends when it is made anew or taken back', async () => {
    const first = await addressOf(partner);
    const second = await addressOf(partner);
    await expectGone(first);
    expect((await fetched(second)).statusCode).toBe(200);
    expect((await partner.send('DELETE', `${base}/calendar`)).status).toBe(204);
    await expectGone(second);
    expect((await partner.get(`${base}/calendar`)).body).toEqual({ since: null });
    expect((await partner.send('DELETE', `${base}/calendar`)).status).toBe(204);
  });

  test('whatever is none looks the same', async () => {
    for (const token of ['x', 'A'.repeat(43), '%27%20or%201=1', '..%2f..%2fhealth']) {
      await expectGone(`/api/calendars/${token}.ics`);
    }
  });

  test('is not for who has no tasks', async () => {
    expect((await reader.post(`${base}/calendar`)).status).toBe(403);
  });

  test('of the coordination leads to the days of the neighbourhood, the partner’s to its own', async () => {
    await coordination.post(`${base}/tasks`, {
      title: 'Saal',
      dueOn: '2027-02-01',
      beginning: { kind: 'seeking' },
    });
    const ofAll = await fetched(await addressOf(coordination));
    const ofOne = await fetched(await addressOf(partner));
    expect([ofAll.body.includes('SUMMARY:Saal'), ofOne.body.includes('SUMMARY:Saal')]).toEqual([
      true,
      false,
    ]);
  });

  test('is dead once its member has left, and stays so', async () => {
    const path = await addressOf(partner);
    const { body } = await coordination.get(`${base}/members`);
    // The reply's shape is the contract's.
    const { members } = body as { members: { personId: string; name: string }[] };
    const leaving = members.find(({ name }) => name === 'partner')?.personId ?? '';
    await coordination.send('DELETE', `${base}/members/${leaving}`);
    await expectGone(path);
    const invitation = await coordination.post(`${base}/invitations`, {
      role: 'partner',
      actorId: actor,
      email: null,
    });
    await partner.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
    });
    expect((await partner.get(`${base}/tasks`)).status).toBe(200);
    await expectGone(path);
    expect((await partner.get(`${base}/calendar`)).body).toEqual({ since: null });
  });
});
