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
import { KeptReplies, type KeptReply } from './kept-replies.ts';

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

/** The schema is one of E's, which the compiler cannot follow through the optional properties. */
function parsed<Output>(schema: z.ZodType, input: unknown): Output {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return parseInput(schema, input) as Output;
}

/** Connects a contract to its use case: parse, admit, handle, shape the reply. */
export function addEndpoint<const E extends EndpointDefinition, Caller>(
  http: FastifyInstance,
  endpoint: E,
  wiring: EndpointWiring<E, Caller>,
): void {
  const { dependsOn, limit, bodyLimit } = wiring;
  const replies = new KeptReplies();

  async function render(call: Call<E>, caller: Caller): Promise<string | null> {
    const shaped = endpoint.reply.parse(await wiring.handle(call, caller));
    return shaped === null ? null : JSON.stringify(shaped);
  }

  http.route({
    method: endpoint.method,
    url: endpoint.path,
    config: {
      endpoint,
      ...(limit === undefined ? {} : { rateLimit: { max: limit, timeWindow: '1 minute' } }),
    },
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    handler: async (request, reply) => {
      const params = parsed<ParamsOf<E>>(endpoint.params ?? nothing, request.params);
      const caller = await wiring.admit(request, params);
      const query = parsed<QueryOf<E>>(endpoint.query ?? nothing, request.query);
      const inBody = endpoint.files === undefined ? endpoint.body : undefined;
      const body = parsed<BodyOf<E>>(inBody ?? z.undefined().catch(undefined), request.body);
      const call = { params, query, body, request, reply };
      if (dependsOn !== undefined) {
        // As they were understood: words that an endpoint ignores make no reply of its own.
        const key = `${JSON.stringify([params, query])} ${dependsOn(caller)}`;
        return sendKept(request, reply, await replies.get(key, () => render(call, caller)));
      }
      const text = await render(call, caller);
      // A file is on its way as a stream, of which the reply does not know yet.
      if (reply.sent || endpoint.file !== undefined) return reply;
      return text === null ? reply.code(204).send() : reply.type('application/json').send(text);
    },
  });
}

function sendKept(request: FastifyRequest, reply: FastifyReply, { etag, body }: KeptReply) {
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'cookie');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json').send(body);
}
