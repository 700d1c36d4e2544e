import { endpoint } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApi } from './open-api.ts';

const audience = { kind: 'anyone' } as const;
const send = endpoint({
  method: 'POST',
  path: '/api/lists/:name',
  summary: 'Sends a list',
  audience,
  params: z.object({ name: z.string() }),
  body: z.object({ kind: z.enum(['actors', 'ties']) }),
  files: { file: 'The list' },
  reply: z.object({ id: z.string() }),
});
const fetchFile = endpoint({
  method: 'POST',
  path: '/api/files',
  summary: 'A file',
  audience,
  reply: z.null(),
  file: ['text/csv'],
});
const forget = endpoint({
  method: 'DELETE',
  path: '/api/files',
  summary: 'Forgets',
  audience,
  reply: z.null(),
});

test('a form is described with its fields and its files', () => {
  const { paths } = openApi([send]);
  expect(paths).toMatchObject({
    '/api/lists/{name}': {
      post: {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                allOf: [
                  { properties: { kind: { enum: ['actors', 'ties'] } }, required: ['kind'] },
                  { properties: { file: { type: 'string', description: 'The list' } } },
                ],
              },
            },
          },
        },
      },
    },
  });
});

test('an answer is JSON, a file, or nothing', () => {
  const { paths } = openApi([send, fetchFile, forget]);
  expect(paths).toMatchObject({
    '/api/lists/{name}': { post: { responses: { 200: { content: { 'application/json': {} } } } } },
    '/api/files': {
      post: { responses: { 200: { content: { 'text/csv': {} } } } },
      delete: { responses: { 204: {} } },
    },
  });
});
