import { endpoint } from '@augenhoehe/domain/contract';
import { z } from 'zod';

export const readHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the server and its database answer',
  audience: { kind: 'anyone' },
  reply: z.object({ status: z.literal('ok') }),
});

export const readOpenApi = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description',
  audience: { kind: 'anyone' },
  reply: z.record(z.string(), z.unknown()),
});
