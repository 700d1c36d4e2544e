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

export interface EndpointDefinition {
  readonly method: Method;
  /** Fastify syntax, `/api/neighbourhoods/:slug/actors`. */
  readonly path: string;
  /** One line for the OpenAPI description. */
  readonly summary: string;
  readonly audience: Audience;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a form: its fields are those of `body`, its files these, by the name of their part. */
  readonly files?: Readonly<Record<string, string>>;
  /** Decides what leaves the server: whatever it does not name is dropped. `z.null()` answers 204. */
  readonly reply: z.ZodType;
  /** Media types of the file it answers with instead; `reply` is `z.null()` then. */
  readonly file?: readonly string[];
}

export type ParamsOf<E extends EndpointDefinition> = E['params'] extends z.ZodType
  ? z.output<E['params']>
  : Record<never, never>;
export type QueryOf<E extends EndpointDefinition> = E['query'] extends z.ZodType
  ? z.output<E['query']>
  : Record<never, never>;
/** A form is read part by part by its handler. */
export type BodyOf<E extends EndpointDefinition> = E extends { readonly files: object }
  ? undefined
  : E['body'] extends z.ZodType
    ? z.output<E['body']>
    : undefined;
/** What a handler returns and what a client receives. */
export type ReplyOf<E extends EndpointDefinition> = z.output<E['reply']>;

/** Keeps the exact types of a definition. */
export function endpoint<const E extends EndpointDefinition>(definition: E): E {
  return definition;
}
