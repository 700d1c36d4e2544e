import { createHash } from 'node:crypto';
import type {
  BodyOf,
  EndpointDefinition,
  ParamsOf,
  QueryOf,
  ReplyOf,
} from '@augenhoehe/domain/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseInput } from './parse-input.ts';
import { type RenderedReply, replyCache } from './reply-cache.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract of a route; a route under /api without one does not start. */
    endpoint?: EndpointDefinition;
  }
}

export interface Call<E extends EndpointDefinition> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Answers before body and query are looked at, so that strangers learn nothing from error messages. */
export type Admit<E extends EndpointDefinition, Caller> = (
  request: FastifyRequest,
  params: ParamsOf<E>,
) => Promise<Caller>;

export interface EndpointWiring<E extends EndpointDefinition, Caller> {
  readonly admit: Admit<E, Caller>;
  readonly handle: (call: Call<E>, caller: Caller) => Promise<ReplyOf<E>>;
  readonly bodyLimit?: number;
  /** Requests a minute and address, for what invites guessing. */
  readonly limit?: number;
  /**
   * Names everything the reply depends on beside path and query: then it is kept as long as that
   * stays the same, and a browser that has it already is only told so.
   */
  readonly dependsOn?: (caller: Caller) => string;
}

const nothing = z.object({});

/** Connects a contract to its use case: parse, admit, handle, shape the reply. */
export function addEndpoint<const E extends EndpointDefinition, Caller>(
  http: FastifyInstance,
  endpoint: E,
  wiring: EndpointWiring<E, Caller>,
): void {
  const kept = wiring.dependsOn === undefined ? null : replyCache();
  http.route({
    method: endpoint.method,
    url: endpoint.path,
    config: {
      endpoint,
      ...(wiring.limit === undefined
        ? {}
        : { rateLimit: { max: wiring.limit, timeWindow: '1 minute' } }),
    },
    ...(wiring.bodyLimit === undefined ? {} : { bodyLimit: wiring.bodyLimit }),
    handler: async (request, reply) => {
      // The schemas are those of E, which the compiler cannot follow through the optional properties.
      const params = parseInput(endpoint.params ?? nothing, request.params) as ParamsOf<E>;
      const caller = await wiring.admit(request, params);
      const key =
        wiring.dependsOn === undefined ? '' : `${request.url} ${wiring.dependsOn(caller)}`;
      const known = kept?.get(key);
      if (known !== undefined) return sendKept(request, reply, known);
      const query = parseInput(endpoint.query ?? nothing, request.query) as QueryOf<E>;
      const body = (
        endpoint.body ? parseInput(endpoint.body, request.body) : undefined
      ) as BodyOf<E>;
      const result = await wiring.handle({ params, query, body, request, reply }, caller);
      if (reply.sent) return reply;
      const shaped = endpoint.reply.parse(result);
      if (shaped === null) return reply.code(204).send();
      const text = JSON.stringify(shaped);
      if (kept === null) return reply.type('application/json').send(text);
      const rendered = { etag: entityTag(key), body: text };
      kept.set(key, rendered);
      return sendKept(request, reply, rendered);
    },
  });
}

/** Weak, as compression may change the bytes; a hash, as the key names people and roles. */
function entityTag(key: string): string {
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
}

function sendKept(request: FastifyRequest, reply: FastifyReply, { etag, body }: RenderedReply) {
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'cookie');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json').send(body);
}
