import { type ChangeSetId, ConfirmationId, type PartyId } from '@augenhoehe/domain/contract';
import {
  type AgreementVersion,
  confirmationProblem,
  type ConfirmationWay,
  type ConfirmationWords,
} from '@augenhoehe/domain/structure';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import type { PartyWithActor } from '../cooperations/party-store.ts';
import type { Scope } from '../scope.ts';
import { confirmationsOn, insertConfirmations, updateConfirmations } from './confirmation-store.ts';
import { type KnownAgreement, partyOf } from './known-agreement.ts';
import { answerableVersion, isAgreedBy, putInForce } from './put-in-force.ts';

export interface Answer extends ConfirmationWords {
  readonly partyId: PartyId;
  /** Which version the party has read. */
  readonly number: number;
  /** When it was put up: withdrawn and put up again, it is the same version with other words. */
  readonly openedAt: string | null;
  readonly way: ConfirmationWay;
  readonly witness: string;
  readonly givenOn: string;
}

/** @throws ProblemError as `answerVersion` says, but for a word that was given before */
function requireAnswerable(
  known: KnownAgreement,
  answer: Answer,
): { version: AgreementVersion; party: PartyWithActor } {
  const version = answerableVersion(known);
  if (version === null || known.agreement.state === 'ended') {
    throw new ProblemError(409, 'nothing-to-confirm');
  }
  if (version.number !== answer.number || version.openedAt !== answer.openedAt) {
    throw new ProblemError(409, 'version-outdated', { current: version.number });
  }
  const party = partyOf(known, answer.partyId);
  if (!known.present.includes(party)) throw new ProblemError(409, 'no-longer-party');
  const problem = confirmationProblem(answer, answer.way, answer.witness);
  if (problem !== null) throw new ProblemError(400, problem);
  return { version, party };
}

/**
 * Keeps the word of a party on the version it has read. A party may change its mind until it has confirmed.
 *
 * @throws ProblemError 409 `nothing-to-confirm`, `version-outdated`, `already-answered`, `no-longer-party`;
 *   400 `declined-without-reason` or `paper-without-witness`; 404 `no-such-party`
 */
export async function answerVersion(
  scope: Scope,
  known: KnownAgreement,
  answer: Answer,
): Promise<{ changeSetId: ChangeSetId; inForce: boolean }> {
  const { trx, neighbourhoodId, at, newId, personId } = scope;
  const { version, party } = requireAnswerable(known, answer);
  const words = await confirmationsOn(trx, neighbourhoodId, [version.id]);
  const given = words.find(({ partyId }) => partyId === party.id);
  if (given?.answer === 'confirmed') {
    throw new ProblemError(409, 'already-answered', { name: given.name, on: given.givenOn });
  }
  const { number, openedAt: _, ...said } = answer;
  const id = given?.id ?? ConfirmationId.parse(newId());
  const word = { ...said, id, versionId: version.id, personId };
  const others = words.filter(({ partyId }) => partyId !== party.id);
  const inForce = version.state === 'open' && isAgreedBy([...others, word], known);
  const changeSetId = await openScopedChange(scope, {
    kind: 'agreement.answered',
    params: {
      agreement: version.content.title,
      number,
      actor: party.actor.name,
      answer: word.answer,
      way: word.way,
      inForce,
    },
  });
  const write = given === undefined ? insertConfirmations : updateConfirmations;
  await write(trx, neighbourhoodId, { confirmations: [word], at });
  if (inForce) await putInForce(scope, known, version);
  return { changeSetId, inForce };
}
