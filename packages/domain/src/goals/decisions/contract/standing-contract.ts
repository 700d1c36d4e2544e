import { z } from 'zod';
import {
  ActorId,
  BodyId,
  CooperationId,
  endpoint,
  PlainDate,
  StandingProxyId,
} from '../../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../../inventory/index.ts';
import { StandingProxy, StandingProxyFacts } from '../course/standing-proxies.ts';

/** Far above what a neighbourhood has. */
export const standingProxiesAtMost = 1000;

const path = '/api/neighbourhoods/:slug/standing-proxies';
const giving = { kind: 'member', action: 'decision.proxy' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });

export const StandingProxyRow = z.object({
  id: StandingProxyId,
  principal: NamedActor,
  holder: NamedActor,
  body: z.object({ id: BodyId, name: z.string() }).nullable(),
  cooperation: z.object({ id: CooperationId, name: z.string() }).nullable(),
  validUntil: PlainDate.nullable(),
  /** Its last day is over. */
  hasRunOut: z.boolean(),
  can: z.object({ end: z.boolean() }),
});
export type StandingProxyRow = z.infer<typeof StandingProxyRow>;

export const listStandingProxies = endpoint({
  method: 'GET',
  path,
  summary: 'Who votes for whom until it is taken back, as far as the body or cooperation is seen',
  audience: { kind: 'member', action: 'decision.read' },
  params: ofNeighbourhood,
  reply: z.object({
    proxies: z.array(StandingProxyRow),
    can: z.object({
      /** For whichever actor, as a record of what it said. */
      giveForAll: z.boolean(),
      /** For the actor the member acts for; `null`: for none. */
      giveFor: NamedActor.nullable(),
    }),
  }),
});

export const giveStandingProxy = endpoint({
  method: 'POST',
  path,
  summary:
    'Let an actor vote for another one in all decisions to come, or in those of a body or a cooperation. Refused with `proxy-to-oneself`, `proxy-chain`, `standing-proxy-given`, `already-past`, `two-contexts` or `too-many-standing-proxies`',
  audience: giving,
  params: ofNeighbourhood,
  body: StandingProxyFacts,
  reply: Changed.extend({ id: StandingProxyId }),
});

export const endStandingProxy = endpoint({
  method: 'DELETE',
  path: `${path}/:standingProxyId`,
  summary:
    'Take a standing proxy back for all decisions to come; open ones keep the proxy they began with, which is taken back there',
  audience: giving,
  params: ofNeighbourhood.extend({ standingProxyId: StandingProxyId }),
  reply: Changed,
});

/** Standing proxies as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeStandingProxy = z
  .strictObject(StandingProxy.shape)
  .refine(
    ({ principalId, holderId, bodyId, cooperationId }) =>
      principalId !== holderId && (bodyId === null || cooperationId === null),
    { path: ['holderId'], error: 'unsound-standing-proxy' },
  );
