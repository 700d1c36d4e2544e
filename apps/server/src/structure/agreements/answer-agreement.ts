import { may } from '@augenhoehe/domain/access';
import {
  type AgreementId,
  type BodyOf,
  dayInGermany,
  type PartyId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import type { answerAgreement as contract } from '@augenhoehe/domain/structure';
import type { Place } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { PartyWithActor } from '../cooperations/party-store.ts';
import { scopeOf } from '../scope.ts';
import { answerVersion } from './answer-version.ts';
import { knownAgreement, partyOf } from './known-agreement.ts';

/** The coordination writes down what came on paper or was said. */
export function mayRecordWords({ member }: Place): boolean {
  return may(member, 'agreement.edit', []);
}

/** By account a party speaks for itself alone. */
export function mayAnswerBy(
  place: Place,
  { actorId }: Pick<PartyWithActor, 'actorId'>,
  way: 'account' | 'paper' | 'oral',
): boolean {
  const { member } = place;
  return way === 'account'
    ? member.actorId === actorId && may(member, 'agreement.edit', [actorId])
    : mayRecordWords(place);
}

/** @throws ProblemError 403 `not-allowed`; else as `answerVersion` */
export async function answerAgreement(
  work: Work,
  ids: { readonly agreementId: AgreementId; readonly partyId: PartyId },
  answer: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const known = await knownAgreement(work, ids.agreementId);
  const party = partyOf(known, ids.partyId);
  if (!mayAnswerBy(work.place, party, answer.way)) throw new ProblemError(403, 'not-allowed');
  const today = dayInGermany(work.at);
  const givenOn = answer.way === 'account' ? today : answer.givenOn;
  if (givenOn > today) throw new ProblemError(400, 'given-in-future');
  return await answerVersion(scopeOf(work), known, { ...answer, givenOn, partyId: party.id });
}
