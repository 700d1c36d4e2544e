import { endpoint, requiredText } from '@augenhoehe/domain/contract';
import fastify, { type FastifyInstance } from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { addEndpoint } from './add-endpoint.ts';
import { handleErrors } from './handle-errors.ts';
import { requireEndpoint } from './require-endpoint.ts';

const greet = endpoint({
  method: 'POST',
  path: '/api/greetings/:language',
  summary: 'Greets',
  audience: { kind: 'anyone' },
  params: z.object({ language: z.enum(['de', 'en']) }),
  body: z.object({ name: requiredText(10) }),
  reply: z.object({ text: z.string() }),
});

const count = endpoint({
  method: 'GET',
  path: '/api/count',
  summary: 'Counts how often it was worked out',
  audience: { kind: 'anyone' },
  reply: z.object({ times: z.int() }),
});

let http: FastifyInstance;

beforeEach(() => {
  http = fastify();
  requireEndpoint(http);
  handleErrors(http);
});

function admit(): Promise<null> {
  return Promise.resolve(null);
}

test('what the contract does not name does not leave', async () => {
  addEndpoint(http, greet, {
    admit,
    handle: ({ body }) => {
      const row = { text: `Guten Tag, ${body.name}`, token: 'secret' };
      return Promise.resolve(row);
    },
  });
  const response = await http.inject({
    method: 'POST',
    url: '/api/greetings/de',
    payload: { name: ' Ada ' },
  });
  expect(response.json()).toEqual({ text: 'Guten Tag, Ada' });
});

test.each([
  ['/api/greetings/fr', { name: 'Ada' }, 'language'],
  ['/api/greetings/de', { name: '' }, 'name'],
  ['/api/greetings/de', { name: 'A\u0000da' }, 'name'],
  ['/api/greetings/de', { name: 'far too long a name' }, 'name'],
])('%s with %j is refused and names the field', async (url, payload, field) => {
  addEndpoint(http, greet, { admit, handle: () => Promise.resolve({ text: '' }) });
  const response = await http.inject({ method: 'POST', url, payload });
  expect(response.statusCode).toBe(400);
  expect(response.headers['content-type']).toContain('application/problem+json');
  expect(response.json()).toMatchObject({
    code: 'invalid-input',
    params: { fields: [{ field }] },
  });
});

test('strangers are turned away before their input is looked at', async () => {
  addEndpoint(http, greet, {
    admit: () => Promise.reject(Object.assign(new Error('no'), { statusCode: 401 })),
    handle: () => Promise.resolve({ text: '' }),
  });
  const response = await http.inject({ method: 'POST', url: '/api/greetings/de', payload: {} });
  expect(response.statusCode).toBe(401);
});

test('what breaks inside is not told', async () => {
  addEndpoint(http, greet, {
    admit,
    handle: () => Promise.reject(new Error('the password is 1234')),
  });
  const response = await http.inject({
    method: 'POST',
    url: '/api/greetings/de',
    payload: { name: 'Ada' },
  });
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain('1234');
});

test('the same is worked out once, also by many at once, until it depends on something new', async () => {
  let times = 0;
  let version = 1;
  addEndpoint(http, count, {
    admit,
    dependsOn: () => String(version),
    handle: async () => {
      times += 1;
      return await Promise.resolve({ times });
    },
  });
  const many = await Promise.all(Array.from({ length: 20 }, () => http.inject('/api/count')));
  expect(new Set(many.map(({ body }) => body))).toEqual(new Set(['{"times":1}']));
  version = 2;
  expect((await http.inject('/api/count')).json()).toEqual({ times: 2 });
});

test('a failure is not kept', async () => {
  let fails = true;
  addEndpoint(http, count, {
    admit,
    dependsOn: () => '1',
    handle: () => (fails ? Promise.reject(new Error('once')) : Promise.resolve({ times: 1 })),
  });
  expect((await http.inject('/api/count')).statusCode).toBe(500);
  fails = false;
  expect((await http.inject('/api/count')).statusCode).toBe(200);
});

test('a route without a contract does not start', () => {
  expect(() => http.get('/api/secret', () => 'open')).toThrow('has no endpoint contract');
});
