import { z } from 'zod';
import {
  type ActorId as Actor,
  ActorId,
  BodyId,
  CooperationId,
  Instant,
  PlainDate,
  StandingProxyId,
  type VoiceId,
} from '../../../contract/index.ts';
import type { DecisionVoice } from './decision.ts';
import { type Proxy, type ProxyProblem, proxyProblem } from './proxies.ts';

/** Who lets whom vote for them from now on, until it is taken back. */
export const StandingProxyFacts = z.object({
  principalId: ActorId,
  holderId: ActorId,
  /** In its decisions alone; without a body and a cooperation: in all. */
  bodyId: BodyId.nullable(),
  cooperationId: CooperationId.nullable(),
  /** The last day on which a decision may begin that it holds for; `null`: until it is taken back. */
  validUntil: PlainDate.nullable(),
});
export type StandingProxyFacts = z.infer<typeof StandingProxyFacts>;

export const StandingProxy = StandingProxyFacts.extend({
  id: StandingProxyId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type StandingProxy = z.infer<typeof StandingProxy>;

/** Whose decision it is. */
type Context = Pick<StandingProxyFacts, 'bodyId' | 'cooperationId'>;

const elsewhere: Context = { bodyId: null, cooperationId: null };

function isForAll({ bodyId, cooperationId }: Context): boolean {
  return bodyId === null && cooperationId === null;
}

function isSameContext(a: Context, b: Context): boolean {
  return a.bodyId === b.bodyId && a.cooperationId === b.cooperationId;
}

/** Whether decisions that begin on a day are no longer meant. */
export function hasRunOut(
  { validUntil }: Pick<StandingProxyFacts, 'validUntil'>,
  day: string,
): boolean {
  return validUntil !== null && validUntil < day;
}

/** Those that hold in a context: one for each principal, that of the context before that for all decisions. */
export function standingIn<Standing extends StandingProxyFacts>(
  standing: readonly Standing[],
  { bodyId, cooperationId }: Context,
): Standing[] {
  const applying = standing.filter(
    (each) =>
      (each.bodyId === null || each.bodyId === bodyId) &&
      (each.cooperationId === null || each.cooperationId === cooperationId),
  );
  const closest = new Map<Actor, Standing>();
  for (const each of applying.toSorted((a, b) => Number(isForAll(a)) - Number(isForAll(b)))) {
    if (!closest.has(each.principalId)) closest.set(each.principalId, each);
  }
  return applying.filter((each) => closest.get(each.principalId) === each);
}

export type StandingProblem =
  | 'proxy-to-oneself'
  | 'two-contexts'
  | 'already-past'
  | 'standing-proxy-given'
  | 'proxy-chain';

/** Whether there is a context in which it holds and one of its ends is in another one as well. */
function makesChain(wished: StandingProxyFacts, others: readonly StandingProxyFacts[]): boolean {
  const all = [...others, wished];
  return [elsewhere, ...all].some((context) => {
    const holding = standingIn(all, context);
    if (!holding.includes(wished)) return false;
    return holding.some(
      ({ principalId, holderId }) =>
        principalId === wished.holderId || holderId === wished.principalId,
    );
  });
}

/** Why it cannot be given beside those that stand; `null`: it can. @param today in Germany */
export function standingProblem(
  wished: StandingProxyFacts,
  given: readonly StandingProxyFacts[],
  today: string,
): StandingProblem | null {
  if (wished.principalId === wished.holderId) return 'proxy-to-oneself';
  if (wished.bodyId !== null && wished.cooperationId !== null) return 'two-contexts';
  if (hasRunOut(wished, today)) return 'already-past';
  const others = given.filter((each) => !hasRunOut(each, today));
  const isThere = others.some(
    (each) => each.principalId === wished.principalId && isSameContext(each, wished),
  );
  if (isThere) return 'standing-proxy-given';
  return makesChain(wished, others) ? 'proxy-chain' : null;
}

/** Why a standing proxy is not in force in a decision. */
export type LeftOutReason =
  | Exclude<ProxyProblem, 'proxy-to-oneself'>
  | 'proxy-in-secret'
  | 'holder-without-voice';

export interface LeftOut {
  readonly principal: VoiceId;
  readonly holderId: Actor;
  readonly why: LeftOutReason;
}

interface Beginning {
  /** Those that hold in the context and on the day, in the order in which they were given. */
  readonly standing: readonly StandingProxyFacts[];
  readonly voices: readonly Pick<DecisionVoice, 'id' | 'kind' | 'actorId' | 'struckReason'>[];
  /** Given for this decision before. */
  readonly proxies: readonly Proxy[];
  readonly perHolder: number;
  readonly secret: boolean;
}

/**
 * Standing proxies as proxies of a decision, as far as its rules permit, the earlier given first; a proxy given for this
 * decision alone stays. Whose principal has no voice here is not spoken of.
 */
export function putInForce({ standing, voices, proxies, perHolder, secret }: Beginning): {
  readonly given: Proxy[];
  readonly leftOut: LeftOut[];
} {
  const voiceOf = new Map(
    voices.flatMap(({ id, kind, actorId, struckReason }) =>
      kind === 'organisation' && actorId !== null && struckReason === null
        ? [[actorId, id] as const]
        : [],
    ),
  );
  const lent = new Set(proxies.map(({ principal }) => principal));
  const given: Proxy[] = [];
  const leftOut: LeftOut[] = [];
  for (const { principalId, holderId } of standing) {
    const [principal, holder] = [voiceOf.get(principalId), voiceOf.get(holderId)];
    if (principal === undefined || principal === holder || lent.has(principal)) continue;
    const why = reasonAgainst({ principal, holder, secret, perHolder, proxies, given });
    if (why !== null) leftOut.push({ principal, holderId, why });
    else if (holder !== undefined) given.push({ principal, holder });
  }
  return { given, leftOut };
}

interface Considered extends Pick<Beginning, 'secret' | 'perHolder' | 'proxies'> {
  readonly principal: VoiceId;
  readonly holder: VoiceId | undefined;
  readonly given: readonly Proxy[];
}

function reasonAgainst({ holder, secret, given, ...wished }: Considered): LeftOutReason | null {
  if (secret) return 'proxy-in-secret';
  if (holder === undefined) return 'holder-without-voice';
  const proxies = [...wished.proxies, ...given];
  const problem = proxyProblem({ ...wished, holder, proxies });
  return problem === 'proxy-to-oneself' ? null : problem;
}
