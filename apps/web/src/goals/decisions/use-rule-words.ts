import type { DecisionRecord } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Share = { readonly num: number; readonly den: number };
export type BaseKind = NonNullable<Extract<DecisionRecord, { base?: unknown }>['base']>;

/** Whose majority it is. */
export const baseWords: Readonly<Record<BaseKind, MessageDescriptor>> = {
  yes_no: msg`aller Ja und Nein`,
  yes_no_abstain: msg`aller Ja, Nein und Enthaltungen`,
  cast: msg`aller abgegebenen Stimmen`,
  entitled: msg`aller Stimmberechtigten`,
  entitled_present: msg`aller Anwesenden`,
};

const shares: Readonly<Record<string, MessageDescriptor>> = {
  '1/2': msg`die Hälfte`,
  '2/3': msg`zwei Drittel`,
  '3/4': msg`drei Viertel`,
  '1/3': msg`ein Drittel`,
  '1/4': msg`ein Viertel`,
  '1/1': msg`alle`,
};

interface RuleWords {
  /** „zwei Drittel“ */
  readonly share: (share: Share) => string;
  /** „mehr als die Hälfte aller Ja und Nein“ */
  readonly majority: (majority: Share, base: BaseKind) => string;
}

/** Majorities and shares, in words rather than as fractions. */
export function useRuleWords(): RuleWords {
  const { t, i18n } = useLingui();
  function share({ num, den }: Share): string {
    const words = shares[`${num}/${den}`];
    return words === undefined ? t`${num} von ${den}` : i18n._(words);
  }
  return {
    share,
    majority: (majority, base) => {
      const of = i18n._(baseWords[base]);
      return majority.num * 2 === majority.den
        ? t`mehr als ${share(majority)} ${of}`
        : t`mindestens ${share(majority)} ${of}`;
    },
  };
}
