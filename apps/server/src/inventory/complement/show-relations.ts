import { may } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Match,
  possibleRelations,
  type showRelations as contract,
  visibleActor,
} from '@augenhoehe/domain/inventory';
import { viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { findActor } from '../actor-store.ts';
import type { Work } from '../change.ts';
import { tiesWithPartners } from '../tie-store.ts';
import { dismissalsOf } from './dismissals-of.ts';
import { matchingActors } from './match-store.ts';

type Reply = ReplyOf<typeof contract>;
type Candidate = Awaited<ReturnType<typeof matchingActors>>[number];

/** As many as somebody can think about; the counts say how many more there are. */
const shownInColumn = 100;

async function existingRelations(work: Work, id: ActorId): Promise<Reply['existing']> {
  const ties = await tiesWithPartners(work.trx, work.place.neighbourhoodId, id);
  const partners = new Map<ActorId, Reply['existing'][number]>();
  for (const { tie, partner } of ties.toSorted((a, b) => b.tie.level - a.tie.level)) {
    const known = partners.get(partner.id);
    if (known === undefined) partners.set(partner.id, { partner, level: tie.level, ties: [tie] });
    else known.ties.push(tie);
  }
  return [...partners.values()];
}

function toReply(matches: readonly Match<Candidate>[], why: 'supports' | 'receives') {
  return matches.slice(0, shownInColumn).map((match) => {
    const { id, name, type, areaId } = match.other;
    return {
      partner: { id, name, type, areaId },
      resources: [...match[why]],
      isMutual: match.isMutual,
    };
  });
}

/** Three questions: with whom do we work already, who could support us, whom could we support? */
export async function showRelations(work: Work, id: ActorId): Promise<Reply> {
  const { trx, place } = work;
  const known = await findActor(trx, place.neighbourhoodId, id);
  if (known === null) throw new ProblemError(404, 'no-such-actor');
  const viewer = viewerOf(place);
  const actor = visibleActor(viewer, known);
  const existing = await existingRelations(work, id);
  const { dismissed, shown } = await dismissalsOf(work, id);
  const { supporters, recipients } = possibleRelations({
    me: actor,
    others: await matchingActors(trx, place.neighbourhoodId, { me: actor, viewer }),
    levels: new Map(existing.map(({ partner, level }) => [partner.id, level])),
    dismissed,
  });
  const { name, type, areaId, offers, needs } = actor;
  return {
    actor: { id, name, type, areaId, offers, needs },
    existing,
    supporters: toReply(supporters, 'supports'),
    recipients: toReply(recipients, 'receives'),
    counts: { supporters: supporters.length, recipients: recipients.length },
    dismissed: shown,
    can: {
      addTie: may(place.member, 'tie.add', [id]),
      dismiss: may(place.member, 'match.dismiss', [id]),
    },
  };
}
