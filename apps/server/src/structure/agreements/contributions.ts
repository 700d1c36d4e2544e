import {
  type AgreementId,
  type BodyOf,
  ContributionId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  type addContribution as adding,
  type Contribution,
  type ContributionFactName,
  ContributionFacts,
  contributionsAtMost,
  type editContribution as editing,
  type removeContribution as removing,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import {
  contributionsTo,
  deleteContribution,
  insertContributions,
  updateContributions,
} from './contribution-store.ts';
import { knownAgreement, type KnownAgreement, partyOf } from './known-agreement.ts';

const names = ContributionFacts.omit({ partyId: true }).keyof().options;

/** @throws ProblemError 409 `too-many-contributions`, 404 `no-such-party` */
export async function addContribution(
  work: Work,
  agreementId: AgreementId,
  facts: BodyOf<typeof adding>,
): Promise<ReplyOf<typeof adding>> {
  const { trx, place, at } = work;
  const known = await knownAgreement(work, agreementId);
  const party = partyOf(known, facts.partyId);
  const before = await contributionsTo(trx, place.neighbourhoodId, [agreementId]);
  if (before.length >= contributionsAtMost) {
    throw new ProblemError(409, 'too-many-contributions', { most: contributionsAtMost });
  }
  const id = ContributionId.parse(work.newId());
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.contribution-added',
    params: {
      agreement: known.newest.content.title,
      actor: party.actor.name,
      what: facts.what,
      state: facts.state,
    },
  });
  await insertContributions(trx, place.neighbourhoodId, {
    contributions: [{ ...facts, id, agreementId }],
    at,
  });
  return { changeSetId, id };
}

interface Ids {
  readonly agreementId: AgreementId;
  readonly contributionId: ContributionId;
}

/** @throws ProblemError 404 `no-such-contribution` */
async function knownContribution(
  work: Work,
  { agreementId, contributionId }: Ids,
): Promise<{ known: KnownAgreement; contribution: Contribution }> {
  const known = await knownAgreement(work, agreementId);
  const all = await contributionsTo(work.trx, work.place.neighbourhoodId, [agreementId]);
  const contribution = all.find(({ id }) => id === contributionId);
  if (contribution === undefined) throw new ProblemError(404, 'no-such-contribution');
  return { known, contribution };
}

export async function editContribution(
  work: Work,
  ids: Ids,
  { changes, was }: BodyOf<typeof editing>,
): Promise<ReplyOf<typeof editing>> {
  const { trx, place, at } = work;
  const { known, contribution: stored } = await knownContribution(work, ids);
  requireUnchanged<ContributionFacts, Exclude<ContributionFactName, 'partyId'>>(names, {
    stored,
    changes,
    was,
  });
  const different = differingAmong<ContributionFacts, Exclude<ContributionFactName, 'partyId'>>(
    names,
    { stored, changes },
  );
  const facts = ContributionFacts.parse({
    ...stored,
    ...Object.fromEntries(different.map((name) => [name, changes[name]])),
  });
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.contribution-edited',
    params: {
      agreement: known.newest.content.title,
      actor: partyOf(known, stored.partyId).actor.name,
      what: facts.what,
      state: facts.state,
    },
  });
  await updateContributions(trx, place.neighbourhoodId, {
    contributions: [{ ...stored, ...facts }],
    at,
  });
  return { changeSetId };
}

export async function removeContribution(work: Work, ids: Ids): Promise<ReplyOf<typeof removing>> {
  const { known, contribution } = await knownContribution(work, ids);
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.contribution-removed',
    params: {
      agreement: known.newest.content.title,
      actor: partyOf(known, contribution.partyId).actor.name,
      what: contribution.what,
    },
  });
  await deleteContribution(work.trx, work.place.neighbourhoodId, contribution.id);
  return { changeSetId };
}
