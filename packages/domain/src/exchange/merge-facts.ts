import {
  type ActorFactName,
  ActorFacts,
  isFilled,
  metresBetween,
  phoneNumbers,
  Position,
  samePhone,
  webPlaces,
} from '../inventory/index.ts';
import type { FactChoice, FactDifference, FactValue } from './import-entry.ts';

export interface MergeRules {
  /** What somebody chose; everything else follows the rule. */
  readonly choices: Readonly<Partial<Record<ActorFactName, FactChoice>>>;
  /** Where both say something else: the list's word or the known one. */
  readonly precedence: (fact: ActorFactName) => 'list' | 'known';
  /** Facts that only words in the row suggest: they never replace what is known. */
  readonly proposed: ReadonlySet<ActorFactName>;
  /** Facts that whoever merges may not see: they stay as they are. */
  readonly hidden: ReadonlySet<ActorFactName>;
}

export interface MergedFacts {
  readonly facts: ActorFacts;
  readonly differences: readonly FactDifference[];
  /** Facts of the known entry that change. */
  readonly changed: readonly ActorFactName[];
}

const factNames = ActorFacts.keyof().options;
/** Two geocodings of one address differ by this much. */
const sameSpotMetres = 40;
const joinedTexts: readonly ActorFactName[] = ['notes'];

type Value = ActorFacts[ActorFactName];

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function sameWeb(a: string, b: string): boolean {
  const [one, other] = [webPlaces(a)[0], webPlaces(b)[0]];
  return (
    one !== undefined && other !== undefined && one.host === other.host && one.page === other.page
  );
}

function samePhones(a: string, b: string): boolean {
  const [known, listed] = [phoneNumbers(a), phoneNumbers(b)];
  return (
    listed.length > 0 && listed.every((phone) => known.some((other) => samePhone(phone, other)))
  );
}

function sameText(fact: ActorFactName, known: string, list: string): boolean {
  if (plain(known) === plain(list)) return true;
  if (fact === 'phone') return samePhones(known, list);
  if (fact === 'web') return sameWeb(known, list);
  return joinedTexts.includes(fact) && plain(known).includes(plain(list));
}

function sameSpot(known: Value, list: Value): boolean {
  const [one, other] = [Position.safeParse(known).data, Position.safeParse(list).data];
  return one !== undefined && other !== undefined && metresBetween(one, other) <= sameSpotMetres;
}

/** Whether the list says nothing that is not known. */
function addsNothing(fact: ActorFactName, known: Value, list: Value): boolean {
  if (!isFilled(list)) return true;
  if (Array.isArray(list)) return Array.isArray(known) && list.every((key) => known.includes(key));
  if (typeof list === 'string' && typeof known === 'string') return sameText(fact, known, list);
  return sameSpot(known, list);
}

function defaultChoice(fact: ActorFactName, known: Value, rules: MergeRules): FactChoice {
  if (!isFilled(known)) return 'list';
  if (Array.isArray(known) || joinedTexts.includes(fact)) return 'both';
  if (fact === 'name' || rules.proposed.has(fact)) return 'known';
  return rules.precedence(fact);
}

function both(known: Value, list: Value): Value {
  if (Array.isArray(known) && Array.isArray(list)) return [...new Set([...known, ...list])];
  if (typeof known === 'string' && typeof list === 'string') {
    return [...new Set([...known.split('\n'), ...list.split('\n')])]
      .filter((line) => line !== '')
      .join('\n');
  }
  return known;
}

function chosen(choice: FactChoice, known: Value, list: Value): Value {
  switch (choice) {
    case 'known':
      return known;
    case 'list':
      return list;
    case 'both':
      return both(known, list);
  }
}

function isSame(a: FactValue, b: FactValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `stage` is the coordination's own and never said by a list. */
function mergeFact(
  fact: ActorFactName,
  sides: { known: ActorFacts; list: ActorFacts },
  rules: MergeRules,
): FactDifference | null {
  const [known, list] = [sides.known[fact], sides.list[fact]];
  if (fact === 'stage' || rules.hidden.has(fact) || addsNothing(fact, known, list)) return null;
  const choice = rules.choices[fact] ?? defaultChoice(fact, known, rules);
  const result = chosen(choice, known, list);
  return { fact, known, list, choice, result, proposed: rules.proposed.has(fact) };
}

/** The known facts with what the list adds; lists are joined, empty cells take nothing away. */
export function mergeFacts(known: ActorFacts, list: ActorFacts, rules: MergeRules): MergedFacts {
  const differences = factNames
    .map((fact) => mergeFact(fact, { known, list }, rules))
    .filter((difference) => difference !== null);
  const changed = differences.filter((each) => !isSame(each.known, each.result));
  const facts = {
    ...known,
    ...Object.fromEntries(changed.map(({ fact, result }) => [fact, result])),
  };
  return { facts, differences, changed: changed.map(({ fact }) => fact) };
}
