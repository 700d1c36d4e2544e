import { listApproaches } from '@augenhoehe/domain/contacts';
import { listChanges } from '@augenhoehe/domain/inventory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { passphrase, tokenIn } from '../access/testing/journeys.ts';
import { textIn, Visitor } from '../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../index.ts';
import { readConfig } from '../platform/config/config.ts';
import type { DataPlace } from '../platform/database/testing/data-place.ts';
import { newDataPlace } from '../platform/database/testing.ts';

const place = '/api/neighbourhoods/nordhof';
const secret = 'Der Saal steht leer';
const WholeFile = z.object({ approaches: z.array(z.object({ reason: z.string() })) });

describe.each(['embedded', 'server'] as const)('approaches by role, %s', (engine) => {
  let data: DataPlace;
  let server: Server;
  let coordination: Visitor;
  let partner: Visitor;
  let reader: Visitor;
  let library: string;

  beforeAll(async () => {
    data = await newDataPlace(engine);
    server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    await server.http.ready();
    coordination = new Visitor(server.http);
    await coordination.post('/api/set-up', {
      token: tokenIn(await createSetUpLink(server.services)),
      person: { name: 'Ada', email: 'ada@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    library = await actorCalled('Bibliothek');
    partner = await joinAs('partner', library);
    reader = await joinAs('reader', null);
    await coordination.post(`${place}/approaches`, { actorId: library, reason: secret });
  });

  afterAll(async () => {
    await server.close();
    await data.remove();
  });

  async function actorCalled(name: string): Promise<string> {
    return textIn(await coordination.post(`${place}/actors`, { name }), 'id');
  }

  async function joinAs(role: 'partner' | 'reader', actorId: string | null): Promise<Visitor> {
    const invitation = await coordination.post(`${place}/invitations`, {
      role,
      actorId,
      email: null,
    });
    const visitor = new Visitor(server.http);
    await visitor.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: role, email: `${role}@example.org`, passphrase },
    });
    return visitor;
  }

  async function list(visitor: Visitor) {
    return listApproaches.reply.parse((await visitor.get(`${place}/approaches`)).body);
  }

  test('owners are shown by name, to the team', async () => {
    const church = await actorCalled('Freikirche');
    const sent = { actorId: church, reason: 'Sucht einen Verteiler', onBehalfOfId: library };
    expect((await partner.post(`${place}/approaches`, sent)).status).toBe(200);
    expect((await list(coordination)).approaches.map(({ owner }) => owner)).toEqual([
      { name: 'Ada', isYou: true },
      { name: 'partner', isYou: false },
    ]);
    expect(await list(partner)).toMatchObject({
      approaches: [{ owner: { isYou: true }, onBehalfOf: { name: 'Bibliothek' } }],
      total: 1,
      can: { add: true, readAll: false },
    });
  });

  test('who only reads is refused', async () => {
    const read = await reader.get(`${place}/approaches`);
    const written = await reader.post(`${place}/approaches`, { actorId: library, reason: 'x' });
    expect([read.status, written.status]).toEqual([403, 403]);
  });

  test('the history of an actor keeps from it who wanted to talk to it', async () => {
    const other = await actorCalled('Bücherei');
    await coordination.post(`${place}/approaches`, { actorId: other, reason: secret });
    const merged = await coordination.post(`${place}/actors/${library}/merge`, {
      other,
      facts: {},
    });
    expect(merged.status).toBe(200);
    const told = await partner.get(`${place}/changes?actor=${library}`);
    const { changes } = listChanges.reply.parse(told.body);
    expect(changes.map(({ kind }) => kind)).toContain('actors.merged');
    expect(JSON.stringify(told.body)).not.toContain(secret);
    const all = await coordination.get(`${place}/changes?subject=approach`);
    expect(JSON.stringify(all.body)).toContain(secret);
  });

  test('the file of the neighbourhood has them', async () => {
    const file = await coordination.post(`${place}/exports/neighbourhood`);
    const { approaches } = WholeFile.parse(JSON.parse(new TextDecoder().decode(file.bytes)));
    expect(approaches.map(({ reason }) => reason)).toContain(secret);
  });

  test('an actor of another neighbourhood is as good as none', async () => {
    const stranger = await coordination.post('/api/neighbourhoods', {
      name: 'Anderswo',
      city: 'Talstedt',
      language: 'de',
      areas: [],
    });
    const elsewhere = `/api/neighbourhoods/${textIn(stranger, 'slug')}`;
    const foreign = textIn(await coordination.post(`${elsewhere}/actors`, { name: 'Fremd' }), 'id');
    const sent = { actorId: foreign, reason: 'x' };
    const theirs = textIn(await coordination.post(`${elsewhere}/approaches`, sent), 'id');
    const answers = [
      await coordination.post(`${place}/approaches`, sent),
      await coordination.send('PATCH', `${place}/approaches/${theirs}`, { changes: {}, was: {} }),
      await coordination.send('DELETE', `${place}/approaches/${theirs}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
