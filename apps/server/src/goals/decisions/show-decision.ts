import { may } from '@augenhoehe/domain/access';
import type { DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  castRights,
  openingProblems,
  ownVoices,
  type showDecision as contract,
  shownTurnout,
  summaryOf,
  type Votes,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ballotPaperOf, ballotShown, ownVoicesShown } from './ballot-paper.ts';
import { decidingOf } from './deciding.ts';
import { mayDo } from './may-do.ts';
import { type KnownDecision, readableDecision } from './known-decision.ts';
import { linksOf } from './link-store.ts';
import { objectionsShown } from './objections-shown.ts';
import { voicesOfDraft } from './open-decision.ts';
import { paperBoxShown } from './paper-box.ts';
import { postsOf } from './post-store.ts';
import { readVotes } from './read-votes.ts';
import { resultShown } from './result-shown.ts';
import { resultsOf } from './result-store.ts';
import { votedIn } from './turnout.ts';

type Sheet = ReplyOf<typeof contract>;

/** What the sheet tells of each voice. */
async function voicesShown(
  work: Work,
  { decision, voices, proxies }: KnownDecision,
  votes: Votes,
): Promise<Sheet['voices']> {
  const { trx, place, at } = work;
  const edits = may(place.member, 'decision.edit', []);
  const links = edits
    ? await linksOf(trx, place.neighbourhoodId, { decisionId: decision.id, at })
    : new Map<string, Date>();
  const entered = new Map(
    votes.log
      .filter(({ standing }) => edits && standing === 'entered')
      .map((ballot) => [
        ballot.voiceId,
        { ...ballotShown(ballot), isOwn: ballot.personId === place.person.id },
      ]),
  );
  const voted = new Set(votedIn(votes));
  return voices.map((voice) => ({
    ...voice,
    hasVoted: decision.secret ? null : voted.has(voice.id),
    proxyHolder: proxies.find(({ principal }) => principal === voice.id)?.holder ?? null,
    linkUntil: links.has(voice.id) ? decision.closesAt : null,
    entered: entered.get(voice.id) ?? null,
  }));
}

/** @throws ProblemError 404 `no-such-decision` */
export async function showDecision(work: Work, id: DecisionId): Promise<Sheet> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, member } = place;
  const known = await readableDecision(work, { id, hold: 'look' });
  const { decision, voices, proxies } = known;
  const isDraft = decision.state === 'draft';
  const votes = await readVotes(decidingOf(work), known);
  const [stored] = await resultsOf(trx, neighbourhoodId, [id]);
  const voted = votedIn(votes).length;
  const entitled = isDraft ? voicesOfDraft(decision, newId) : voices;
  const standing = entitled.filter(({ struckReason }) => struckReason === null);
  const rights = castRights(ownVoices(member, voices), voices, proxies);
  return {
    ...decision,
    paper: ballotPaperOf(decision, standing.length, at),
    missing: isDraft ? openingProblems(decision, entitled, at) : [],
    summary: summaryOf(decision, entitled),
    voices: await voicesShown(work, known, votes),
    mine: ownVoicesShown(known, { votes, rights, weights: standing, at }),
    cast: shownTurnout(decision, voted),
    result: resultShown(votes, stored, at),
    paperBox: may(member, 'decision.edit', []) ? paperBoxShown(votes.paperBox, place) : null,
    posts: await postsOf(trx, neighbourhoodId, id),
    ...objectionsShown(votes),
    can: mayDo(place, known, {
      voted,
      hasBallots: votes.log.length > 0 || votes.voted.length > 0 || votes.paperBox !== null,
      at,
    }),
  };
}
