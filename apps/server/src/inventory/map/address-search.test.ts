import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { AddressSearch } from './address-search.ts';
import { readGeocoderReply } from './geocoder-replies.ts';

let server: Server | undefined;

afterEach(() => server?.close());

async function geocoder(answer: unknown): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { url: `http://127.0.0.1:${address.port}/search?key=abc`, asked };
}

const publicUrl = 'https://quartier.example';
const anger = { display_name: 'Am Anger 1, Talstedt', lat: '54.4', lon: '7.1' };

test('Nominatim is asked for what was typed, in the language of the neighbourhood', async () => {
  const { url, asked } = await geocoder([anger]);
  const search = new AddressSearch({ geocoder: { kind: 'nominatim', url }, publicUrl });
  expect(await search.find('Am Anger 1 & 2', 'de')).toEqual([
    { label: 'Am Anger 1, Talstedt', position: { latitude: 54.4, longitude: 7.1 } },
  ]);
  const question = new URL(asked[0] ?? '', 'http://x');
  expect(Object.fromEntries(question.searchParams)).toEqual({
    key: 'abc',
    q: 'Am Anger 1 & 2',
    limit: '5',
    format: 'jsonv2',
    'accept-language': 'de',
  });
});

test('never more than one question a second', async () => {
  const { url, asked } = await geocoder([]);
  const search = new AddressSearch({ geocoder: { kind: 'nominatim', url }, publicUrl });
  const start = performance.now();
  await Promise.all([search.find('a', 'de'), search.find('b', 'de')]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  expect(asked).toHaveLength(2);
  const crowd = Array.from({ length: 8 }, () => search.find('c', 'de'));
  const refused = (await Promise.allSettled(crowd)).filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(4);
});

test('without a geocoder there is no search', async () => {
  const search = new AddressSearch({ geocoder: null, publicUrl });
  await expect(search.find('a', 'de')).rejects.toMatchObject({ code: 'no-address-search' });
});

test('an answer nobody understands is a refusal that says so', async () => {
  const { url } = await geocoder({ error: 'no' });
  const search = new AddressSearch({ geocoder: { kind: 'nominatim', url }, publicUrl });
  await expect(search.find('a', 'de')).rejects.toMatchObject({
    code: 'address-search-failed',
    params: { reason: 'not-understood' },
  });
});

test('Photon says it in GeoJSON', () => {
  const feature = {
    geometry: { coordinates: [7.1, 54.4] },
    properties: { street: 'Am Anger', housenumber: '1', postcode: '12345', city: 'Talstedt' },
  };
  expect(readGeocoderReply('photon', { features: [feature] })).toEqual([
    { label: 'Am Anger 1, 12345 Talstedt', position: { latitude: 54.4, longitude: 7.1 } },
  ]);
});

test.each([
  [
    'what is not on earth',
    [
      { ...anger, lat: '123' },
      { ...anger, lon: 'x' },
    ],
    null,
  ],
  ['a latitude beyond the pole', [{ ...anger, lat: '123' }], []],
  ['text instead of a list', 'hello', null],
])('%s', (_what, reply, found) => {
  expect(readGeocoderReply('nominatim', reply)).toEqual(found);
});

test('a long answer is cut', () => {
  const many = Array.from({ length: 50 }, () => ({ ...anger, display_name: 'x'.repeat(1000) }));
  const found = readGeocoderReply('nominatim', many) ?? [];
  expect(found).toHaveLength(5);
  expect(found[0]?.label).toHaveLength(300);
});
