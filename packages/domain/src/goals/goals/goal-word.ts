import { z } from 'zod';
import {
  ActorId,
  GoalId,
  GoalTextId,
  GoalWordId,
  Instant,
  PersonId,
  PlainDate,
} from '../../contract/index.ts';
import { Consent, ConsentWay, ConfirmationWords } from '../../structure/index.ts';

/** What a party of a goal said to one wording of it: it confirms, or not. */
export const GoalWord = ConfirmationWords.extend({
  id: GoalWordId,
  goalId: GoalId,
  actorId: ActorId,
  /** The wording it has read. */
  textId: GoalTextId,
  way: ConsentWay,
  /** Who was signed in, or who wrote down what came on paper or by word of mouth. */
  personId: PersonId,
  /** The second person who compared entry and paper, as a function. */
  witness: Consent.shape.witness,
  givenOn: PlainDate,
  createdAt: Instant,
  updatedAt: Instant,
});
export type GoalWord = z.infer<typeof GoalWord>;

export const GoalStanding = z.object({
  agreed: z.array(ActorId),
  declined: z.array(ActorId),
  missing: z.array(ActorId),
  /** Every party, and there are at least two, has confirmed these words. */
  isComplete: z.boolean(),
});
export type GoalStanding = z.infer<typeof GoalStanding>;

type Said = Pick<GoalWord, 'actorId' | 'textId' | 'answer'>;

interface Asked {
  readonly textId: GoalTextId;
  readonly parties: readonly ActorId[];
  /** In the order in which they were given. */
  readonly words: readonly Said[];
}

/** Where a goal stands among its parties: each one's last word on these words counts. */
export function goalStanding({ textId, parties, words }: Asked): GoalStanding {
  const last = new Map(
    words.filter((word) => word.textId === textId).map(({ actorId, answer }) => [actorId, answer]),
  );
  const agreed = parties.filter((id) => last.get(id) === 'confirmed');
  const declined = parties.filter((id) => last.get(id) === 'declined');
  const missing = parties.filter((id) => !last.has(id));
  return {
    agreed,
    declined,
    missing,
    isComplete: parties.length > 1 && agreed.length === parties.length,
  };
}
