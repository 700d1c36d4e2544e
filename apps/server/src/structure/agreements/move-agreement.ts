import type { AgreementId, BodyOf, ChangeSetId, ReplyOf } from '@augenhoehe/domain/contract';
import type {
  Agreement,
  AgreementChange,
  AgreementMove,
  archiveAgreement as archiving,
  endAgreement as ending,
  resumeAgreement as resuming,
  suspendAgreement as suspending,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { updateAgreements } from './agreement-store.ts';
import { knownAgreement, requireMove } from './known-agreement.ts';
import { deleteVersion } from './version-store.ts';

interface Moving {
  readonly move: AgreementMove;
  readonly told: (agreement: string) => AgreementChange;
  readonly changes: Partial<Agreement>;
}

async function moved(
  work: Work,
  id: AgreementId,
  { move, told, changes }: Moving,
): Promise<{ changeSetId: ChangeSetId }> {
  const known = await knownAgreement(work, id);
  requireMove(known, move);
  const { agreement, newest } = known;
  const changeSetId = await openScopedChange(scopeOf(work), told(newest.content.title));
  // A draft beside what is in force has no use when that ends.
  if (move === 'end' && newest.state === 'draft' && newest.number > 1) {
    await deleteVersion(work.trx, work.place.neighbourhoodId, newest.id);
  }
  await updateAgreements(work.trx, work.place.neighbourhoodId, {
    agreements: [{ ...agreement, ...changes }],
    at: work.at,
  });
  return { changeSetId };
}

export async function suspendAgreement(
  work: Work,
  id: AgreementId,
  { reason, until }: BodyOf<typeof suspending>,
): Promise<ReplyOf<typeof suspending>> {
  return await moved(work, id, {
    move: 'suspend',
    told: (agreement) => ({ kind: 'agreement.suspended', params: { agreement, until } }),
    changes: { state: 'suspended', stateReason: reason, stateUntil: until },
  });
}

export async function resumeAgreement(
  work: Work,
  id: AgreementId,
): Promise<ReplyOf<typeof resuming>> {
  return await moved(work, id, {
    move: 'resume',
    told: (agreement) => ({ kind: 'agreement.resumed', params: { agreement } }),
    changes: { state: 'in-force', stateReason: '', stateUntil: null },
  });
}

export async function endAgreement(
  work: Work,
  id: AgreementId,
  { reason, until, handover }: BodyOf<typeof ending>,
): Promise<ReplyOf<typeof ending>> {
  return await moved(work, id, {
    move: 'end',
    told: (agreement) => ({ kind: 'agreement.ended', params: { agreement, until } }),
    changes: { state: 'ended', stateReason: reason, stateUntil: until, handover },
  });
}

export async function archiveAgreement(
  work: Work,
  id: AgreementId,
): Promise<ReplyOf<typeof archiving>> {
  return await moved(work, id, {
    move: 'archive',
    told: (agreement) => ({ kind: 'agreement.archived', params: { agreement } }),
    changes: { archived: true },
  });
}
