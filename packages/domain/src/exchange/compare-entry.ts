import {
  type ActorFactName,
  ActorFacts,
  hiddenFacts,
  isFilled,
  latestConfirmation,
} from '../inventory/index.ts';
import type { ImportCandidate, ImportComparison, ImportEntry } from './import-entry.ts';
import { proposedFacts } from './join-holding.ts';
import { mergeFacts } from './merge-facts.ts';
import type { Stock } from './plan-model.ts';

const factNames = ActorFacts.keyof().options;

interface Known {
  readonly facts: ActorFacts;
  readonly hidden: ReadonlySet<ActorFactName>;
  readonly confirmed: Pick<ImportComparison, 'confirmedAt' | 'confirmedBy' | 'source'>;
}

function knownOf(
  candidate: ImportCandidate,
  entries: readonly ImportEntry[],
  stock: Stock,
): Known | null {
  const actor = stock.actors.find(({ id }) => id === candidate.actorId);
  if (actor !== undefined) {
    const source = actor.provenance.identity?.source ?? '';
    return {
      facts: actor.facts,
      hidden: hiddenFacts(actor.hidden),
      confirmed: { ...latestConfirmation(actor.provenance), source },
    };
  }
  const facts = entries.find(({ key }) => key === candidate.entry)?.facts ?? null;
  return facts === null
    ? null
    : { facts, hidden: new Set(), confirmed: { confirmedAt: null, confirmedBy: null, source: '' } };
}

/** An entry beside each that it may be, as it would be merged if nobody chose otherwise. */
export function compareEntry(
  entry: ImportEntry,
  entries: readonly ImportEntry[],
  stock: Stock,
): ImportComparison[] {
  const list = entry.facts;
  if (list === null) return [];
  return entry.candidates.flatMap((candidate) => {
    const known = knownOf(candidate, entries, stock);
    if (known === null) return [];
    const rules = {
      choices: {},
      proposed: proposedFacts(entry),
      hidden: known.hidden,
      precedence: () => 'known' as const,
    };
    const { differences } = mergeFacts(known.facts, list, rules);
    const differing = new Set(differences.map(({ fact }) => fact));
    const same = factNames.filter(
      (fact) =>
        fact !== 'stage' &&
        isFilled(list[fact]) &&
        isFilled(known.facts[fact]) &&
        !differing.has(fact),
    );
    return [
      {
        candidate,
        known: known.facts,
        type: known.facts.type,
        ...known.confirmed,
        differences: [...differences],
        same,
      },
    ];
  });
}
