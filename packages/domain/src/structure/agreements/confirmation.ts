import { z } from 'zod';
import {
  AgreementVersionId,
  ConfirmationId,
  Instant,
  PartyId,
  PersonId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import type { AgreementContent } from './agreement.ts';
import { PartKey, type AgreementPart } from './agreement-part.ts';

/** How a party confirmed; `carried`: what it confirmed before does not concern the change. */
export const ConfirmationWay = z.enum(['account', 'link', 'paper', 'oral', 'carried']);
export type ConfirmationWay = z.infer<typeof ConfirmationWay>;

export const ConfirmationAnswer = z.enum(['confirmed', 'declined']);
export type ConfirmationAnswer = z.infer<typeof ConfirmationAnswer>;

/** What somebody says for a party. */
export const ConfirmationWords = z.object({
  answer: ConfirmationAnswer,
  /** Who speaks; as it stands under the agreement. */
  name: requiredText(160),
  /** In which function. */
  function: requiredText(160),
  /** What would have to change; required where declined. */
  reason: text(1000),
});
export type ConfirmationWords = z.infer<typeof ConfirmationWords>;

/** Who speaks and in which function, in one line; said once where both are the same („Leitung“). */
export function speakerInOneLine({
  name,
  function: duty,
}: Pick<ConfirmationWords, 'name' | 'function'>): string {
  return name.toLowerCase() === duty.toLowerCase() ? name : `${name}, ${duty}`;
}

/** The word of one party on one version. */
export const Confirmation = ConfirmationWords.extend({
  id: ConfirmationId,
  versionId: AgreementVersionId,
  partyId: PartyId,
  way: ConfirmationWay,
  /** Who was signed in, or who wrote down what came on paper or by word of mouth. */
  personId: PersonId.nullable(),
  /** The second person who compared entry and paper, as a function. */
  witness: text(160),
  givenOn: PlainDate,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Confirmation = z.infer<typeof Confirmation>;

/** @returns what is wrong with the words as a whole */
export function confirmationProblem(
  words: ConfirmationWords,
  way: ConfirmationWay,
  witness: string,
): 'declined-without-reason' | 'paper-without-witness' | null {
  if (words.answer === 'declined' && words.reason === '') return 'declined-without-reason';
  return way === 'paper' && witness === '' ? 'paper-without-witness' : null;
}

type Word = Pick<Confirmation, 'partyId' | 'answer'>;

export interface Standing {
  readonly confirmed: readonly PartyId[];
  readonly declined: readonly PartyId[];
  /** In the order of the parties. */
  readonly missing: readonly PartyId[];
  /** Nobody is missing, nobody declined, and there is somebody. */
  readonly isAgreed: boolean;
}

/** Where an open version stands among the parties whose word it needs. */
export function standingOf(words: readonly Word[], parties: readonly PartyId[]): Standing {
  const answers = new Map(words.map(({ partyId, answer }) => [partyId, answer]));
  const confirmed = parties.filter((id) => answers.get(id) === 'confirmed');
  const declined = parties.filter((id) => answers.get(id) === 'declined');
  const missing = parties.filter((id) => !answers.has(id));
  return {
    confirmed,
    declined,
    missing,
    isAgreed: parties.length > 0 && confirmed.length === parties.length,
  };
}

function textsOf(part: AgreementPart | undefined): ReadonlyMap<PartyId, string> {
  return new Map((part?.byParty ?? []).map(({ partyId, text: words }) => [partyId, words]));
}

/** The parts that differ, in their order. */
export function changedParts(before: AgreementContent, after: AgreementContent): PartKey[] {
  return PartKey.options.filter((key) => {
    const [old, fresh] = [before, after].map(({ parts }) => parts.find((part) => part.key === key));
    return JSON.stringify(old ?? null) !== JSON.stringify(fresh ?? null);
  });
}

/**
 * The parties whose word a change needs again. What is agreed among all, title and dates among it, touches all; what one
 * party says of itself touches that party. Whoever is new is always touched.
 *
 * @param before what was in force; `null`: nothing
 * @param known parties that confirmed what was in force
 */
export function touchedParties(
  { before, after }: { readonly before: AgreementContent | null; readonly after: AgreementContent },
  { parties, known }: { readonly parties: readonly PartyId[]; readonly known: readonly PartyId[] },
): PartyId[] {
  if (before === null) return [...parties];
  const among = changedParts(before, after).map((key) => ({
    old: before.parts.find((part) => part.key === key),
    fresh: after.parts.find((part) => part.key === key),
  }));
  const touchesAll =
    before.title !== after.title ||
    before.startsOn !== after.startsOn ||
    before.endsOn !== after.endsOn ||
    before.reviewOn !== after.reviewOn ||
    among.some(({ old, fresh }) => old?.text !== fresh?.text);
  if (touchesAll) return [...parties];
  return parties.filter(
    (id) =>
      !known.includes(id) ||
      among.some(({ old, fresh }) => textsOf(old).get(id) !== textsOf(fresh).get(id)),
  );
}
