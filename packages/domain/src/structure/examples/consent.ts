import { z } from 'zod';
import {
  ConsentId,
  ExampleId,
  ExampleTextId,
  Instant,
  PartyId,
  PersonId,
  PlainDate,
} from '../../contract/index.ts';
import { Confirmation, ConfirmationWay, ConfirmationWords } from '../agreements/confirmation.ts';

export const ConsentWay = ConfirmationWay.extract(['account', 'paper', 'oral']);
export type ConsentWay = z.infer<typeof ConsentWay>;

/** The last word of a party on an example: „confirmed“ with its words, or not, also no longer. */
export const Consent = ConfirmationWords.extend({
  id: ConsentId,
  exampleId: ExampleId,
  partyId: PartyId,
  /** The words it has read. */
  textId: ExampleTextId,
  way: ConsentWay,
  /** Who was signed in, or who wrote down what came on paper or by word of mouth. */
  personId: PersonId,
  /** The second person who compared entry and paper, as a function. */
  witness: Confirmation.shape.witness,
  givenOn: PlainDate,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Consent = z.infer<typeof Consent>;

/** Saying no asks for nothing: a consent is taken back as easily as it is given. */
export function consentProblem({
  answer,
  way,
  witness,
}: Pick<Consent, 'answer' | 'way' | 'witness'>): 'paper-without-witness' | null {
  return answer === 'confirmed' && way === 'paper' && witness === ''
    ? 'paper-without-witness'
    : null;
}

interface Asked {
  readonly textId: ExampleTextId;
  readonly parties: readonly { readonly id: PartyId; readonly takesPart: boolean }[];
  readonly consents: readonly Pick<Consent, 'partyId' | 'textId' | 'answer'>[];
}

export const ConsentStanding = z.object({
  agreed: z.array(PartyId),
  /** Said no, to whichever words; of those who have left too. */
  declined: z.array(PartyId),
  /** Have said nothing to these words. */
  missing: z.array(PartyId),
  /** Nobody is missing, nobody said no, and there are at least two. */
  isComplete: z.boolean(),
});
export type ConsentStanding = z.infer<typeof ConsentStanding>;

/**
 * Where an example stands among its parties. A yes counts for the words it was given to. Whoever has left is not asked
 * and not named; a no of theirs still holds.
 */
export function consentStanding({ textId, parties, consents }: Asked): ConsentStanding {
  const words = new Map(consents.map((consent) => [consent.partyId, consent]));
  const present = parties.filter(({ takesPart }) => takesPart).map(({ id }) => id);
  const declined = parties.map(({ id }) => id).filter((id) => words.get(id)?.answer === 'declined');
  const agreed = present.filter((id) => {
    const word = words.get(id);
    return word?.answer === 'confirmed' && word.textId === textId;
  });
  const missing = present.filter((id) => !agreed.includes(id) && !declined.includes(id));
  return {
    agreed,
    declined,
    missing,
    isComplete: present.length > 1 && missing.length === 0 && declined.length === 0,
  };
}
