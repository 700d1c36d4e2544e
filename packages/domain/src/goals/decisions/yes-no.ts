import type { Fraction } from './quorum.ts';
import { percent, ratio } from './ratio.ts';
import { takingPart, type Turnout, turnoutOf } from './turnout.ts';
import type { Outcome } from './verdict.ts';
import { type Voice, weightFor } from './voice.ts';

export type YesNo = 'yes' | 'no';

export interface YesNoCount extends Omit<Turnout, 'voted'> {
  readonly yes: number;
  readonly no: number;
}

/** Of whom the majority is one; the first is that of § 32 BGB (BGH II ZR 164/81). */
export const baseKinds = [
  'yes_no',
  'yes_no_abstain',
  'cast',
  'entitled',
  'entitled_present',
] as const;
export type BaseKind = (typeof baseKinds)[number];

export interface Base {
  readonly kind: BaseKind;
  readonly size: number;
  /** Of the yes in the base, with two decimals; `null` for a base of nobody. */
  readonly yesPercent: number | null;
}

export interface MajorityRule {
  readonly majority: Fraction;
  readonly base: BaseKind;
  /** How many of the entitled were in the room, where that is the base. */
  readonly present: number;
}

export function countYesNo(voices: readonly Voice<YesNo>[]): YesNoCount {
  const { voted: _, ...states } = turnoutOf(voices);
  return {
    yes: weightFor(voices, (value) => value === 'yes'),
    no: weightFor(voices, (value) => value === 'no'),
    ...states,
  };
}

/**
 * An organisation says what the simple majority of its persons says; a tie says nothing, which is an
 * abstention. Persons without an organisation are not counted here.
 */
export function countOrganisations(voices: readonly Voice<YesNo>[]): YesNoCount {
  const members = Map.groupBy(
    voices.filter(({ organisation }) => organisation !== undefined),
    ({ organisation }) => organisation,
  );
  const counts = [...members.values()].map(countYesNo);
  function those(isMeant: (count: YesNoCount) => boolean): number {
    return counts.filter(isMeant).length;
  }
  return {
    yes: those(({ yes, no }) => yes > no),
    no: those(({ yes, no }) => no > yes),
    abstained: those(({ yes, no, abstained }) => yes === no && yes + abstained > 0),
    invalid: those(({ yes, no, abstained, invalid }) => yes + no + abstained === 0 && invalid > 0),
    missing: those((count) => cast(count) === 0),
    entitled: counts.length,
  };
}

export function baseOf(count: YesNoCount, { base: kind, present }: MajorityRule): Base {
  const { yes, no, abstained, entitled } = count;
  const size = {
    yes_no: yes + no,
    yes_no_abstain: yes + no + abstained,
    cast: cast(count),
    entitled,
    entitled_present: present,
  }[kind];
  return { kind, size, yesPercent: size === 0 ? null : percent(ratio(yes, size)) };
}

/**
 * By cross-multiplication. More than one half where one half was agreed, at least the share where another
 * was; a tie rejects, and where nobody said yes or no nothing is decided.
 */
export function majorityOf(count: YesNoCount, rule: MajorityRule): Outcome {
  const { yes, no } = count;
  if (yes + no === 0) return 'no_decision';
  const { num, den } = rule.majority;
  const [reached, needed] = [yes * den, num * baseOf(count, rule).size];
  const isReached = num * 2 === den ? reached > needed : reached >= needed;
  return isReached && yes > no ? 'accepted' : 'rejected';
}

/** Persons and organisations both have to say yes. */
export function doubleMajorityOf(voices: readonly Voice<YesNo>[], rule: MajorityRule): Outcome {
  const organisations = countOrganisations(voices);
  const outcomes = [
    majorityOf(countYesNo(voices), rule),
    majorityOf(organisations, { ...rule, present: cast(organisations) }),
  ];
  if (outcomes.includes('rejected')) return 'rejected';
  return outcomes.includes('no_decision') ? 'no_decision' : 'accepted';
}

/** So much weight makes the majority of all of it. */
export function quotaOf(all: number, { num, den }: Fraction): number {
  return num * 2 === den ? Math.floor(all / 2) + 1 : Math.ceil((num * all) / den);
}

function cast({ yes, no, abstained, invalid }: YesNoCount): number {
  return takingPart({ voted: yes + no, abstained, invalid });
}
