import {
  type AgreementId,
  AgreementVersionId,
  type BodyOf,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type amendAgreement as contract,
  type discardDraft as discarding,
  versionsAtMost,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { knownAgreement, requireMove } from './known-agreement.ts';
import { deleteVersion, insertVersions } from './version-store.ts';

/** A new version with the words of the one in force, which holds until the new one is confirmed. */
export async function amendAgreement(
  work: Work,
  id: AgreementId,
  { reason }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const known = await knownAgreement(work, id);
  requireMove(known, 'amend');
  const { newest } = known;
  if (newest.number >= versionsAtMost) {
    throw new ProblemError(409, 'too-many-versions', { most: versionsAtMost });
  }
  const number = newest.number + 1;
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.amended',
    params: { agreement: newest.content.title, number },
  });
  await insertVersions(trx, place.neighbourhoodId, {
    versions: [
      {
        ...newest,
        id: AgreementVersionId.parse(newId()),
        number,
        state: 'draft',
        reason,
        openedAt: null,
        inForceOn: null,
      },
    ],
    at,
  });
  return { changeSetId };
}

/** @throws ProblemError 409 `agreement-moved-on` where there is no draft beside a version in force */
export async function discardDraft(
  work: Work,
  id: AgreementId,
): Promise<ReplyOf<typeof discarding>> {
  const known = await knownAgreement(work, id);
  requireMove(known, 'edit-draft');
  const { newest } = known;
  if (newest.number === 1) requireMove(known, 'amend');
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.draft-discarded',
    params: { agreement: newest.content.title, number: newest.number },
  });
  await deleteVersion(work.trx, work.place.neighbourhoodId, newest.id);
  return { changeSetId };
}
