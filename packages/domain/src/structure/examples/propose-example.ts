import { dayInWords, type Language } from '../../contract/index.ts';
import type { Cooperation } from '../cooperations/cooperation.ts';
import type { Review } from '../cooperations/review.ts';
import { evidenceInWords } from './evidence-words.ts';
import { exampleLimits, type ExampleText } from './example.ts';
import type { PrincipleStanding } from './principle-evidence.ts';

interface Proposal {
  readonly cooperation: Pick<
    Cooperation,
    | 'name'
    | 'concern'
    | 'output'
    | 'targetBenefit'
    | 'benefitShared'
    | 'benefitNeighbourhood'
    | 'lesson'
    | 'startedOn'
  >;
  /** Those that take part today. */
  readonly parties: number;
  readonly reviews: readonly Pick<Review, 'heldOn' | 'summary'>[];
  readonly principles: readonly PrincipleStanding[];
  readonly language: Language;
}

/** As many of the sentences as there is room for; one alone that is too long ends with „…“. */
function fitting(sentences: readonly string[], most: number): string {
  const [first = '', ...others] = sentences.filter((sentence) => sentence !== '').map(closed);
  if (first.length > most) return `${first.slice(0, most - 1).trimEnd()}…`;
  return others.reduce(
    (words, sentence) =>
      words.length + 1 + sentence.length > most ? words : `${words} ${sentence}`,
    first,
  );
}

function closed(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function figuresOf({ cooperation: { startedOn }, parties, language }: Proposal): string {
  const since = startedOn === null ? '' : dayInWords(startedOn, language);
  const count = String(parties);
  const words =
    language === 'de'
      ? [`${count} Beteiligte`, since === '' ? '' : `seit dem ${since}`]
      : [`${count} parties`, since === '' ? '' : `since ${since}`];
  return closed(words.filter((word) => word !== '').join(', '));
}

function wordsOf({ evidence }: PrincipleStanding, language: Language): string {
  const seen = evidence.filter(({ state }) => state === 'seen');
  return fitting(
    seen.map((each) => evidenceInWords(each, language)),
    exampleLimits.principle,
  );
}

/**
 * Words to begin with, from what the entries of the cooperation say already. What was hard nobody but the people
 * themselves can say, and a principle that shows in no entry is theirs to word.
 */
export function proposedExample(proposal: Proposal): ExampleText {
  const { cooperation, reviews, principles, language } = proposal;
  const latest = reviews.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0];
  const words = new Map(principles.map((each) => [each.principle, wordsOf(each, language)]));
  const { name, concern, output, targetBenefit, benefitShared, benefitNeighbourhood } = cooperation;
  return {
    language,
    title: name.slice(0, exampleLimits.title),
    about: fitting([concern], exampleLimits.about),
    done: fitting([output, latest?.summary ?? '', targetBenefit], exampleLimits.done),
    helped: fitting([benefitShared, benefitNeighbourhood], exampleLimits.helped),
    hard: '',
    lesson: fitting([cooperation.lesson], exampleLimits.lesson),
    figures: figuresOf(proposal),
    principles: {
      'stock-taking': words.get('stock-taking') ?? '',
      contacts: words.get('contacts') ?? '',
      communication: words.get('communication') ?? '',
      structure: words.get('structure') ?? '',
      goals: words.get('goals') ?? '',
    },
  };
}
