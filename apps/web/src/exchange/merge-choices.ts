import type {
  FactChoice,
  FactDifference,
  FactName,
  FactValue,
  ImportCandidate,
  ImportComparison,
  ImportDecision,
} from '@augenhoehe/domain/exchange';

export type MergeChoices = Partial<Record<FactName, FactChoice>>;

/** Lists can be joined and long texts set one after the other; a name or an address cannot. */
const joinable: readonly FactName[] = [
  'fields',
  'targetGroups',
  'offers',
  'offersText',
  'needs',
  'needsText',
  'mandate',
  'strengths',
  'limits',
  'tags',
  'notes',
];

export function isEmptyFact(value: FactValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What can be chosen for a fact: both only where both sides say something that can be joined. */
export function choicesFor(difference: FactDifference): readonly FactChoice[] {
  const bothSpeak = !isEmptyFact(difference.known) && !isEmptyFact(difference.list);
  return bothSpeak && joinable.includes(difference.fact)
    ? ['known', 'list', 'both']
    : ['known', 'list'];
}

/** The server's proposal where nobody has chosen yet. */
export function chosenFor(difference: FactDifference, choices: MergeChoices): FactChoice {
  return choices[difference.fact] ?? difference.choice;
}

function targetOf(candidate: ImportCandidate) {
  return candidate.actorId === null
    ? { entry: candidate.entry ?? '' }
    : { actorId: candidate.actorId };
}

/** Names every difference, so that what is decided is exactly what somebody saw. */
export function mergeDecision(comparison: ImportComparison, choices: MergeChoices): ImportDecision {
  return {
    kind: 'merge',
    with: targetOf(comparison.candidate),
    choices: Object.fromEntries(
      comparison.differences.map((difference) => [difference.fact, chosenFor(difference, choices)]),
    ),
  };
}

export function candidateKey(candidate: ImportCandidate): string {
  return candidate.actorId ?? candidate.entry ?? candidate.name;
}
