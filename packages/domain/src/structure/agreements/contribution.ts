import { z } from 'zod';
import { ContributionFormKey } from '../../catalogue/index.ts';
import {
  AgreementId,
  ContributionId,
  Instant,
  PartyId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';

export const ContributionState = z.enum(['promised', 'partly', 'given', 'dropped']);
export type ContributionState = z.infer<typeof ContributionState>;

/** What a party promised to bring in, and whether it came. */
export const ContributionFacts = z.object({
  partyId: PartyId,
  form: ContributionFormKey,
  what: requiredText(300),
  /** „4 Stunden die Woche“, „500 €“. */
  amount: text(100),
  dueOn: PlainDate.nullable(),
  state: ContributionState,
  givenOn: PlainDate.nullable(),
  note: text(500),
});
export type ContributionFacts = z.infer<typeof ContributionFacts>;
export type ContributionFactName = keyof ContributionFacts;

export const ContributionChanges = ContributionFacts.omit({ partyId: true }).partial();
export type ContributionChanges = z.infer<typeof ContributionChanges>;

export const Contribution = ContributionFacts.extend({
  id: ContributionId,
  agreementId: AgreementId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Contribution = z.infer<typeof Contribution>;

/** Whether it is still to come, in full or in part. */
export function isPromised({ state }: Pick<ContributionFacts, 'state'>): boolean {
  return state === 'promised' || state === 'partly';
}

/** Whether the day has come and it has not been given in full. */
export function isContributionDue(
  contribution: Pick<ContributionFacts, 'state' | 'dueOn'>,
  today: string,
): boolean {
  const { dueOn } = contribution;
  return isPromised(contribution) && dueOn !== null && dueOn < today;
}
