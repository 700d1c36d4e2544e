import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passphrase, tokenIn } from '../../access/testing/journeys.ts';
import { Visitor } from '../../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../../index.ts';
import { readConfig } from '../../platform/config/config.ts';
import type { DataPlace } from '../../platform/database/testing/data-place.ts';
import { newDataPlace } from '../../platform/database/testing.ts';

const person = { name: 'Koordination', email: 'koordination@example.org', passphrase };

describe.each(['embedded', 'server'] as const)('moving to another installation, %s', (engine) => {
  const places: DataPlace[] = [];
  const servers: Server[] = [];

  async function install(): Promise<{ server: Server; token: string }> {
    const data = await newDataPlace(engine);
    places.push(data);
    const server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    servers.push(server);
    await server.http.ready();
    return { server, token: tokenIn(await createSetUpLink(server.services)) };
  }

  async function send(server: Server, token: string | null, file: string) {
    const form = new FormData();
    if (token !== null) form.set('token', token);
    form.set('file', new File([file], 'hafergraben.json'));
    const request = new Request('http://quartier.test/', { method: 'POST', body: form });
    const response = await server.http.inject({
      method: 'POST',
      url: '/api/set-up/neighbourhood-file',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: response.statusCode, body: response.json<unknown>() };
  }

  let file = '';
  let here: { server: Server; token: string };

  beforeAll(async () => {
    const { server, token } = await install();
    const coordination = new Visitor(server.http);
    await coordination.post('/api/set-up/sample', { token });
    const whole = await coordination.post('/api/neighbourhoods/hafergraben/exports/neighbourhood');
    file = new TextDecoder().decode(whole.bytes);
    here = await install();
  });

  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const data of places) await data.remove();
  });

  test('without the link of the terminal nobody brings anything', async () => {
    const problem = { status: 410, body: { code: 'link-not-valid' } };
    expect(await send(here.server, null, file)).toMatchObject(problem);
    expect(await send(here.server, 'x'.repeat(43), file)).toMatchObject(problem);
  });

  test('a file that cannot be used is refused with the place of its fault', async () => {
    const spoilt = file.replace(/"email":"[^"]*"/, '"email":"nowhere"');
    expect(await send(here.server, here.token, spoilt)).toMatchObject({
      status: 409,
      body: { code: 'faulty-entry', params: { path: 'actors[0].email', fault: 'not-an-e-mail' } },
    });
  });

  test('the file brings the neighbourhood back, and whoever holds the link takes it over', async () => {
    const { server, token } = here;
    expect(await send(server, token, file)).toMatchObject({
      status: 200,
      body: { slug: 'hafergraben', counts: { actors: 72, ties: 194 } },
    });
    const visitor = new Visitor(server.http);
    const look = await visitor.post('/api/set-up/look', { token });
    expect(look.body).toEqual({ waiting: [{ slug: 'hafergraben', name: 'Hafergraben' }] });
    const missing = { token, person, neighbourhood: { slug: 'anderswo' } };
    expect((await visitor.post('/api/set-up', missing)).status).toBe(404);
    const taken = await visitor.post('/api/set-up', {
      token,
      person,
      neighbourhood: { slug: 'hafergraben' },
    });
    expect(taken.body).toEqual({ slug: 'hafergraben' });
    const place = '/api/neighbourhoods/hafergraben';
    expect((await visitor.get(place)).body).toMatchObject({ member: { role: 'coordination' } });
    const again = await visitor.post(`${place}/exports/neighbourhood`);
    const [, ...lines] = new TextDecoder().decode(again.bytes).split('\n');
    expect(lines).toEqual(file.split('\n').slice(1));
    expect((await send(server, token, file)).status).toBe(410);
  });
});
