import {
  type BodyOf,
  ConsentId,
  type CooperationId,
  dayInGermany,
  type PartyId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type answerExample as contract,
  consentProblem,
  consentStanding,
  isPublished,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { insertConsents, updateConsents } from './consent-store.ts';
import { updateExample } from './example-store.ts';
import { knownExample, type KnownExample } from './known-example.ts';
import { mayConsentBy } from './show-example.ts';

type Answer = BodyOf<typeof contract>;

/**
 * A yes is to words that were read; a no is always taken.
 *
 * @throws ProblemError as `answerExample` says
 */
function requireAnswerable(
  { place, at }: Work,
  { example, parties }: KnownExample,
  { partyId, ...answer }: Answer & { readonly partyId: PartyId },
) {
  const party = parties.find(({ id }) => id === partyId);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  if (!mayConsentBy(place, party, answer.way)) throw new ProblemError(403, 'not-allowed');
  const today = dayInGermany(at);
  const givenOn = answer.way === 'account' ? today : answer.givenOn;
  if (givenOn > today) throw new ProblemError(400, 'given-in-future');
  const problem = consentProblem(answer);
  if (problem !== null) throw new ProblemError(400, problem);
  if (answer.answer === 'confirmed') {
    if (!party.takesPart) throw new ProblemError(409, 'no-longer-party');
    if (answer.textId !== example.textId) throw new ProblemError(409, 'version-outdated');
  }
  return { party, givenOn };
}

/**
 * Keeps the last word of a party. A no takes a published example back at once, and a later yes does not publish it anew.
 *
 * @throws ProblemError 403 `not-allowed`; 404 `no-such-example`, `no-such-party`; 400 `given-in-future`,
 *   `paper-without-witness`; 409 `version-outdated`, `no-longer-party`
 */
export async function answerExample(
  work: Work,
  { cooperationId, partyId }: { readonly cooperationId: CooperationId; readonly partyId: PartyId },
  answer: Answer,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const known = await knownExample(work, cooperationId);
  const { example, parties, consents, standing } = known;
  const { party, givenOn } = requireAnswerable(work, known, { ...answer, partyId });
  const given = consents.find((consent) => consent.partyId === partyId);
  const consent = {
    ...answer,
    id: given?.id ?? ConsentId.parse(newId()),
    exampleId: example.id,
    partyId,
    textId: example.textId,
    personId: place.person.id,
    givenOn,
  };
  const takenBack = answer.answer === 'declined' && isPublished(example, standing);
  const changeSetId = await openChange(work, {
    kind: 'example.answered',
    params: {
      example: example.text.title,
      actor: party.actor.name,
      answer: answer.answer,
      way: answer.way,
      takenBack,
    },
  });
  const write = given === undefined ? insertConsents : updateConsents;
  await write(trx, neighbourhoodId, { consents: [consent], at });
  if (takenBack) {
    await updateExample(trx, neighbourhoodId, { example: { ...example, publication: null }, at });
  }
  const others = consents.filter((each) => each.partyId !== partyId);
  const { textId } = example;
  const { isComplete } = consentStanding({ textId, parties, consents: [...others, consent] });
  return { changeSetId, isComplete };
}
