import type { Action } from '@augenhoehe/domain/access';
import type { EndpointDefinition, ReplyOf, Schema } from '@augenhoehe/domain/contract';
import { addEndpoint, type Admit, type Call } from '../platform/http/add-endpoint.ts';
import type { App } from '../platform/services.ts';
import { admitMember, admitPerson, type Person, type Place } from './admit.ts';

type AnyoneEndpoint = EndpointDefinition & { readonly audience: { readonly kind: 'anyone' } };
type PersonEndpoint = EndpointDefinition & { readonly audience: { readonly kind: 'person' } };
type MemberEndpoint = EndpointDefinition & {
  readonly audience: { readonly kind: 'member'; readonly action: Action };
  readonly params: Schema<{ readonly slug: string }>;
};

type Handler<E extends EndpointDefinition, Caller> = (
  call: Call<E> & Caller,
) => Promise<ReplyOf<E>>;

/** A handler alone, or with limits of its own. */
type Serving<E extends EndpointDefinition, Caller> =
  | Handler<E, Caller>
  | {
      readonly handle: Handler<E, Caller>;
      /** Bytes. */
      readonly bodyLimit?: number;
      /** Requests a minute and address, for what invites guessing. */
      readonly limit?: number;
      /** What the reply depends on beside its address; see `EndpointWiring`. */
      readonly dependsOn?: (caller: Caller) => string;
    };

/** Serves an endpoint that needs no sign-in; it guards itself. */
export function serveAnyone<const E extends AnyoneEndpoint>(
  app: App,
  endpoint: E,
  serving: Serving<E, Record<never, never>>,
): void {
  connect(app, endpoint, { serving, admit: () => Promise.resolve({}) });
}

/** Serves an endpoint to everybody who is signed in. */
export function servePerson<const E extends PersonEndpoint>(
  app: App,
  endpoint: E,
  serving: Serving<E, { person: Person }>,
): void {
  connect(app, endpoint, {
    serving,
    admit: async (request) => ({ person: await admitPerson(app, request) }),
  });
}

/** Serves an endpoint to members of the neighbourhood in its path whose role allows its action. */
export function serveMember<const E extends MemberEndpoint>(
  app: App,
  endpoint: E,
  serving: Serving<E, { place: Place }>,
): void {
  const { action } = endpoint.audience;
  connect(app, endpoint, {
    serving,
    admit: async (request) => ({ place: await admitMember(app, request, action) }),
  });
}

function connect<const E extends EndpointDefinition, Caller>(
  { http }: App,
  endpoint: E,
  { serving, admit }: { readonly serving: Serving<E, Caller>; readonly admit: Admit<E, Caller> },
): void {
  const { handle, ...limits } = typeof serving === 'function' ? { handle: serving } : serving;
  addEndpoint(http, endpoint, {
    ...limits,
    admit,
    handle: (call, caller) => handle({ ...call, ...caller }),
  });
}
