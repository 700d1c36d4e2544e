import type { PartyId } from '@augenhoehe/domain/contract';
import type { AgreementSheet, VersionWithWords } from '@augenhoehe/domain/structure';
import { isAhead } from './is-ahead.ts';

export interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
  /** Whether its word is needed today. */
  readonly takesPart: boolean;
}

/**
 * The parties that a version concerns, in their order: those that gave their word on it or say something in it, and, on one
 * that does not hold yet, those that take part today.
 */
export function partiesOfVersion(
  { parties }: AgreementSheet,
  { state, content, confirmations }: VersionWithWords,
): NamedParty[] {
  const named = new Set<PartyId>([
    ...confirmations.map(({ partyId }) => partyId),
    ...content.parts.flatMap(({ byParty }) =>
      byParty.flatMap(({ partyId, text }) => (text === '' ? [] : [partyId])),
    ),
  ]);
  return parties
    .filter(({ id, takesPart }) => named.has(id) || (isAhead(state) && takesPart))
    .map(({ id, actor, takesPart }) => ({ id, name: actor.name, takesPart }));
}
