import { type DecisionFacts, sameWords } from '@augenhoehe/domain/goals';
import type { DecisionDraft } from './decision-draft.ts';

/** What is wrong with a field of the form; lines count from one. */
export type DraftFault =
  | {
      readonly code: 'same-option' | 'same-person';
      readonly words: string;
      readonly first: number;
      readonly second: number;
    }
  | { readonly code: 'long-line'; readonly words: string }
  | { readonly code: 'ends-in-past' | 'ends-before-start' };

type Faults = Readonly<Record<string, DraftFault>>;

/** Letters of a name, and of what follows it after a comma. */
export const nameAtMost = 200;
export const placeAtMost = 100;

/**
 * What is better said before it is sent, by the form's own fields.
 *
 * @param facts what would be sent
 * @param now what a German clock shows
 */
export function draftFaults(draft: DecisionDraft, facts: DecisionFacts, now: string): Faults {
  return { ...optionFaults(draft, facts), ...personFaults(facts), ...timeFaults(draft, now) };
}

function optionFaults({ options, passive }: DecisionDraft, facts: DecisionFacts): Faults {
  if (facts.options.length < 2) return {};
  const hasPassive = facts.options.some((option) => option.passive);
  const lines = [...options, ...(hasPassive ? [passive] : [])].map(({ text }) => text.trim());
  return Object.fromEntries(
    sameWords(lines).map(({ at, first }) => [
      `options.${at}.text`,
      { code: 'same-option', words: lines[at] ?? '', first: first + 1, second: at + 1 },
    ]),
  );
}

function personFaults({ electorate }: DecisionFacts): Faults {
  const persons = electorate.filter(({ kind }) => kind === 'person');
  const long = persons.find(
    ({ name, bank }) => name.length > nameAtMost || bank.length > placeAtMost,
  );
  if (long !== undefined) return { persons: { code: 'long-line', words: long.name.slice(0, 30) } };
  const lines = persons.map(({ name, actorId, bank }) => [name, actorId ?? '', bank].join('\n'));
  const [twice] = sameWords(lines);
  if (twice === undefined) return {};
  const { at, first } = twice;
  const words = persons[at]?.name ?? '';
  return { persons: { code: 'same-person', words, first: first + 1, second: at + 1 } };
}

function timeFaults({ opensAt, closesAt }: DecisionDraft, now: string): Faults {
  if (closesAt === '') return {};
  if (closesAt <= now) return { closesAt: { code: 'ends-in-past' } };
  return opensAt !== '' && closesAt <= opensAt ? { closesAt: { code: 'ends-before-start' } } : {};
}
