import { BodyFacts, emptyBody, emptySeat, SeatFacts } from '@augenhoehe/domain/inventory';
import { type FactDifference, factDifferences } from './fact-differences.ts';

export type SeatFactName = keyof SeatFacts;
export type BodyDifference = FactDifference<'body', BodyFacts>;
export type SeatDifference = FactDifference<'seat', SeatFacts>;

export const bodyDifferences = factDifferences({
  of: 'body',
  facts: BodyFacts,
  told: BodyFacts.keyof().options,
  unknown: emptyBody(''),
});

export const seatDifferences = factDifferences({
  of: 'seat',
  facts: SeatFacts,
  told: SeatFacts.keyof().options,
  unknown: { ...emptySeat },
});
