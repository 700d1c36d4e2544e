import {
  type ActorFactName,
  type ActorFacts,
  confirmableGroups,
  factGroups,
  hiddenFacts,
} from '../inventory/index.ts';
import type { Holding } from './holdings.ts';
import type { FactDifference, FactProposal } from './import-entry.ts';
import type { Judgement } from './judge-entry.ts';
import { type MergeRules, mergeFacts } from './merge-facts.ts';
import type { StockActor } from './plan-model.ts';

type Join = Extract<Judgement, { kind: 'join' }>;

export interface Listed {
  readonly facts: ActorFacts;
  readonly proposals: readonly FactProposal[];
}

export function proposedFacts({
  proposals,
}: Pick<Listed, 'proposals'>): ReadonlySet<ActorFactName> {
  return new Set(proposals.filter(({ taken }) => taken).map(({ fact }) => fact));
}

/** What an actor confirmed itself stays as it said; a list may be older. */
function confirmedByItself(stock: StockActor): ReadonlySet<ActorFactName> {
  const groups = confirmableGroups.filter(
    (group) => stock.provenance[group]?.confirmedBy === 'actor',
  );
  return new Set(groups.flatMap((group): readonly ActorFactName[] => factGroups[group]));
}

/**
 * How the list and what is known are joined: the list's word counts where it meets the inventory by
 * itself; what stood first counts within the list and where somebody chose the merge.
 */
export function joinRules(
  holding: Holding,
  listed: Listed,
  join: Pick<Join, 'decided' | 'choices'>,
): MergeRules {
  const own = holding.stock === null ? null : confirmedByItself(holding.stock);
  return {
    choices: join.choices,
    proposed: proposedFacts(listed),
    hidden: hiddenFacts(holding.stock?.hidden ?? []),
    precedence: (fact) => (own === null || join.decided || own.has(fact) ? 'known' : 'list'),
  };
}

/** Adds what the list says to the actor; answers the differences. */
export function joinHolding(
  holding: Holding,
  listed: Listed,
  join: Join,
): readonly FactDifference[] {
  const merged = mergeFacts(holding.facts, listed.facts, joinRules(holding, listed, join));
  holding.facts = merged.facts;
  for (const fact of merged.changed) holding.changed.add(fact);
  return merged.differences;
}
