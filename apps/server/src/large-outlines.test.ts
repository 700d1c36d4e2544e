import { showMapGround } from '@augenhoehe/domain/inventory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSetUpLink } from './access/index.ts';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';

let data: DataPlace;
let server: Server;
let coordination: Visitor;
let base: string;

beforeAll(async () => {
  data = await newDataPlace('embedded');
  server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
  await server.http.ready();
  coordination = new Visitor(server.http);
  const begun = await coordination.post('/api/set-up', {
    token: tokenIn(await createSetUpLink(server.services)),
    person: { name: 'Koordination', email: 'coordination@example.org', passphrase },
    neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
  });
  base = `/api/neighbourhoods/${textIn(begun, 'slug')}`;
});

afterAll(async () => {
  await server.close();
  await data.remove();
});

/** A frayed circle, with seven decimals as files have them. */
function outline(vertices: number) {
  const ring = Array.from({ length: vertices + 1 }, (_, index) => {
    const angle = (2 * Math.PI * (index % vertices)) / vertices;
    const radius = 0.1 + 0.001 * Math.sin(angle * 5000);
    return [13.4 + radius * Math.cos(angle), 52.5 + radius * Math.sin(angle)].map((degrees) =>
      Number(degrees.toFixed(7)),
    );
  });
  return { type: 'Polygon', coordinates: [ring] };
}

test('an outline of 50,000 vertices is taken, drawn coarser, and answers where something lies', async () => {
  const areas = [{ name: 'Fein', boundary: outline(50_000) }];
  const added = await coordination.post(`${base}/areas`, { areas });
  expect(added.body).toMatchObject({ added: 1 });
  const ground = await coordination.get(`${base}/map/ground`);
  const [area] = showMapGround.reply.parse(ground.body).areas;
  expect(area?.outline?.coordinates.flat(2).length).toBeLessThanOrEqual(20_000);
  expect(JSON.stringify(ground.body).length).toBeLessThan(600_000);
  const around = await coordination.get(`${base}/map/area?latitude=52.5&longitude=13.4`);
  expect(around.body).toEqual({ areaId: area?.id });
});

test.each([
  ['latitude=52,5&longitude=13.4', 400],
  ['latitude=91&longitude=13.4', 400],
  ['latitude=52.5', 400],
])('where %s lies cannot be asked', async (query, status) => {
  expect((await coordination.get(`${base}/map/area?${query}`)).status).toBe(status);
});
