import { CooperationFacts, PartyFacts } from '@augenhoehe/domain/structure';
import { type FactDifference, factDifferences } from './fact-differences.ts';

export type CooperationDifference = FactDifference<'cooperation', CooperationFacts>;
export type PartyDifference = FactDifference<'party', PartyFacts>;

export const cooperationDifferences = factDifferences({
  of: 'cooperation',
  facts: CooperationFacts,
  told: CooperationFacts.keyof().options,
});

/** Who it is does not change, and a place says nothing without the others. */
export const partyDifferences = factDifferences({
  of: 'party',
  facts: PartyFacts,
  told: PartyFacts.omit({ actorId: true, rank: true }).keyof().options,
});
