import {
  AgreementId,
  AgreementVersionId,
  type BodyOf,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  type addAgreement as contract,
  agreementsAtMost,
  contentProblem,
  orderParties,
  proposedContent,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { knownCooperation } from '../cooperations/known-cooperation.ts';
import { scopeOf } from '../scope.ts';
import { countAgreements, insertAgreements } from './agreement-store.ts';
import { insertVersions } from './version-store.ts';

/** @throws ProblemError 409 `too-few-parties` or `too-many-agreements`, 400 `ends-before-start` */
export async function addAgreement(
  work: Work,
  { cooperationId, ...draft }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { cooperation, parties } = await knownCooperation(work, cooperationId);
  const today = dayInGermany(at);
  const present = parties.filter((party) => holdsOn(party, today));
  if (present.length < 2) throw new ProblemError(409, 'too-few-parties', { least: 2 });
  if ((await countAgreements(trx, place.neighbourhoodId)) >= agreementsAtMost) {
    throw new ProblemError(409, 'too-many-agreements', { most: agreementsAtMost });
  }
  const content = proposedContent({
    ...draft,
    cooperation,
    parties: orderParties(present, cooperation.partyOrder),
    today,
  });
  const problem = contentProblem(content);
  if (problem !== null) throw new ProblemError(400, problem.problem, { part: problem.part });
  const id = AgreementId.parse(newId());
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.added',
    params: { agreement: content.title, form: draft.form },
  });
  await insertAgreements(trx, place.neighbourhoodId, {
    agreements: [
      {
        id,
        cooperationId,
        form: draft.form,
        state: 'draft',
        stateReason: '',
        stateUntil: null,
        handover: [],
        archived: false,
      },
    ],
    at,
  });
  await insertVersions(trx, place.neighbourhoodId, {
    versions: [
      {
        id: AgreementVersionId.parse(newId()),
        agreementId: id,
        number: 1,
        state: 'draft',
        content,
        reason: '',
        openedAt: null,
        inForceOn: null,
      },
    ],
    at,
  });
  return { changeSetId, id };
}
