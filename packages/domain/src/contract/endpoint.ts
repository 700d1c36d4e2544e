import type { z } from 'zod';

/**
 * Who may call an endpoint.
 *
 * - `anyone`: no sign-in (health, set-up, invitations; each guards itself by a token or a limit)
 * - `person`: any signed-in person
 * - `member`: a member of the neighbourhood in the path whose role allows the action; see
 *   `access/policy.ts` for the table of actions and roles
 */
export type Audience =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'person' }
  | { readonly kind: 'member'; readonly action: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What goes into a schema and comes out, without how it gets there. */
export interface Schema<out Output = unknown, out Input = unknown>
  extends z.ZodType<Output, Input> {}

type Fields = Readonly<Record<string, unknown>>;

interface Endpoint {
  readonly method: Method;
  /** Fastify syntax, `/api/neighbourhoods/:slug/actors`. */
  readonly path: string;
  /** One line for the OpenAPI description. */
  readonly summary: string;
  readonly audience: Audience;
  /** The body is a form: its fields are those of `body`, its files these, by the name of their part. */
  readonly files?: Readonly<Record<string, string>>;
  /** Media types of the file it answers with instead; `reply` is `z.null()` then. */
  readonly file?: readonly string[];
}

export interface EndpointDefinition extends Endpoint {
  readonly params?: Schema<Fields, Fields>;
  readonly query?: Schema<Fields, Fields>;
  readonly body?: Schema;
  /** Decides what leaves the server: whatever it does not name is dropped. `z.null()` answers 204. */
  readonly reply: Schema;
}

type OutputOf<Part, Otherwise> = Part extends Schema<infer Output> ? Output : Otherwise;

export type ParamsOf<E extends EndpointDefinition> = OutputOf<E['params'], Record<never, never>>;
export type QueryOf<E extends EndpointDefinition> = OutputOf<E['query'], Record<never, never>>;
/** A form is read part by part by its handler. */
export type BodyOf<E extends EndpointDefinition> = E extends { readonly files: object }
  ? undefined
  : OutputOf<E['body'], undefined>;
/** What a handler returns and what a client receives. */
export type ReplyOf<E extends EndpointDefinition> = OutputOf<E['reply'], never>;

/** An endpoint as it is written down. */
interface EndpointDraft extends Endpoint {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
}

/**
 * Keeps the exact types of a definition, of its schemas what goes in and comes out: written out in
 * place, so that whoever serves or calls the endpoint is not checked against all that a schema can do.
 */
export function endpoint<const E extends EndpointDraft>(
  definition: E,
): {
  readonly [Part in keyof E]: Part extends 'params' | 'query' | 'body' | 'reply'
    ? Schema<z.output<E[Part]>, z.input<E[Part]>>
    : E[Part];
};
export function endpoint(definition: EndpointDraft): EndpointDefinition {
  return definition;
}
