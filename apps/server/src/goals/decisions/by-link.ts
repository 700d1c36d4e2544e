import { type BodyOf, NeighbourhoodId, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type castByLink as casting,
  castRights,
  type lendByLink as lending,
  type lookAtBallot as looking,
  type sayByLink as saying,
  type Votes,
} from '@augenhoehe/domain/goals';
import { hashLinkToken } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { ballotPaperOf, ownVoicesShown } from './ballot-paper.ts';
import { castFor } from './cast-ballot.ts';
import { changeProxy, takesProxies } from './change-proxy.ts';
import type { Deciding } from './deciding.ts';
import type { Hold } from './decision-store.ts';
import {
  decisionAsItIs,
  decisionBeside,
  type KnownDecision,
  requireState,
  voiceOf,
} from './known-decision.ts';
import { findLink } from './link-store.ts';
import { objectionsShown } from './objections-shown.ts';
import { insertPost, postsOf } from './post-store.ts';
import { readVotes, readVotesBeside } from './read-votes.ts';
import { resultShown } from './result-shown.ts';
import { resultsOf } from './result-store.ts';
import { voicesOf, weightsOf } from './voice-store.ts';

type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>;

interface Followed {
  readonly link: Link;
  readonly deciding: Deciding;
  readonly known: KnownDecision;
}

/**
 * Runs a use case for the holder of a link, in the link's neighbourhood and nowhere else.
 *
 * @throws ProblemError 410 `link-not-valid`: unknown, taken back, struck and too old look alike
 */
async function byLink<Result>(
  { database, clock, newId }: Services,
  token: string,
  {
    hold,
    useCase,
  }: { readonly hold: Hold; readonly useCase: (followed: Followed) => Promise<Result> },
): Promise<Result> {
  const at = clock();
  const link = await database.asOperator((trx) => findLink(trx, hashLinkToken(token), at));
  if (link === undefined) throw new ProblemError(410, 'link-not-valid');
  const neighbourhoodId = NeighbourhoodId.parse(link.neighbourhoodId);
  return await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const deciding: Deciding = { trx, neighbourhoodId, at, newId };
    const known = await decisionBeside(deciding, {
      id: link.decisionId,
      voiceId: link.voiceId,
      hold,
    });
    const holds = known?.voices.some(
      ({ id, struckReason }) => id === link.voiceId && struckReason === null,
    );
    if (known === null || holds !== true) throw new ProblemError(410, 'link-not-valid');
    return await useCase({ link, deciding, known });
  });
}

/** @throws ProblemError 410 `link-not-valid` */
export async function lookAtBallot(
  services: Services,
  { token }: BodyOf<typeof looking>,
): Promise<ReplyOf<typeof looking>> {
  return await byLink(services, token, { hold: 'look', useCase: showBallot });
}

async function showBallot({ link, deciding, known }: Followed): Promise<ReplyOf<typeof looking>> {
  const { decision, voices, proxies } = known;
  const { trx, neighbourhoodId, at } = deciding;
  const isConsent = decision.phase !== null;
  const votes = await (isConsent ? readVotes : readVotesBeside)(deciding, known);
  const { decisionId } = link;
  const weights = await weightsOf(trx, neighbourhoodId, { decisionId });
  const [stored] = await resultsOf(trx, neighbourhoodId, [decisionId]);
  const rights = castRights([link.voiceId], voices, proxies);
  return {
    neighbourhood: { name: link.name, city: link.city },
    paper: ballotPaperOf(decision, weights.length, at),
    holders: takesProxies(decision, at)
      ? await holdersFor(deciding, { decisionId, voiceId: link.voiceId })
      : null,
    mine: ownVoicesShown(known, { votes, rights, weights, at }),
    result: stored === undefined ? null : resultShown(votes, stored, at),
    outcome: decision.outcome,
    talk: isConsent ? await talkShown(deciding, votes) : null,
    expiresAt: decision.closesAt ?? link.expiresAt.toISOString(),
  };
}

/** All that could vote for a voice. */
async function holdersFor(
  { trx, neighbourhoodId }: Deciding,
  { decisionId, voiceId }: Pick<Link, 'decisionId' | 'voiceId'>,
) {
  const voices = await voicesOf(trx, neighbourhoodId, [decisionId]);
  return voices
    .filter(({ id, struckReason }) => id !== voiceId && struckReason === null)
    .map(({ id, name }) => ({ id, name }));
}

/** @throws ProblemError 410 `link-not-valid`; else as `changeProxy` */
export async function lendByLink(
  services: Services,
  { token, holder }: BodyOf<typeof lending>,
): Promise<ReplyOf<typeof lending>> {
  return await byLink(services, token, {
    hold: 'alone',
    useCase: async ({ link: { decisionId, voiceId }, deciding }) => {
      const known = await decisionAsItIs(deciding, { id: decisionId, hold: 'alone' });
      if (known === null) throw new ProblemError(410, 'link-not-valid');
      await changeProxy(deciding, known, { voiceId, holder, personId: null });
      if (holder === null) return { holder };
      return { holder: { id: holder, name: voiceOf(known, holder).name } };
    },
  });
}

/** What whoever takes part reads of a proposal that is talked over. */
async function talkShown({ trx, neighbourhoodId }: Deciding, votes: Votes) {
  const { id, state, phase } = votes.decision;
  const voices = await voicesOf(trx, neighbourhoodId, [id]);
  return {
    voices: voices.map(({ id: voiceId, name }) => ({ id: voiceId, name })),
    posts: await postsOf(trx, neighbourhoodId, id),
    ...objectionsShown(votes),
    can: { discuss: state === 'open' && phase !== 'ended' },
  };
}

/** @throws ProblemError 410 `link-not-valid`; else as `castFor` */
export async function castByLink(
  services: Services,
  { token, voiceId, ballot }: BodyOf<typeof casting>,
): Promise<ReplyOf<typeof casting>> {
  return await byLink(services, token, {
    hold: 'share',
    useCase: ({ link, deciding, known }) =>
      castFor(deciding, known, {
        own: [link.voiceId],
        voiceId: voiceId ?? link.voiceId,
        given: ballot,
        way: 'link',
        personId: null,
      }),
  });
}

/** @throws ProblemError 410 `link-not-valid`; 409 `not-consent`, `decision-moved-on` */
export async function sayByLink(
  services: Services,
  { token, kind, text }: BodyOf<typeof saying>,
): Promise<ReplyOf<typeof saying>> {
  return await byLink(services, token, {
    hold: 'share',
    useCase: async ({ link, deciding, known: { decision } }) => {
      const { trx, neighbourhoodId, at, newId } = deciding;
      if (decision.phase === null) throw new ProblemError(409, 'not-consent');
      requireState(decision, ['open']);
      const { id: decisionId, textVersion } = decision;
      const { voiceId } = link;
      const post = { id: newId(), kind, text, voiceId, textVersion, at: at.toISOString() };
      await insertPost(trx, neighbourhoodId, { decisionId, personId: null, post });
      return { id: post.id };
    },
  });
}
