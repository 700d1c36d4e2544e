import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { bodyFactNames, seatFactNames } from '../bodies/body-words.ts';
import { factNames } from '../fact-words.ts';
import { standingWords } from '../standing-words.ts';
import { useFactInWords } from '../use-fact-in-words.ts';
import { useTerms } from '../use-terms.ts';
import { cooperationFactNames, partyFactNames } from './cooperation-names.ts';
import { roleFactNames } from './role-names.ts';
import { useBodyDifferenceWords } from './use-body-difference-words.ts';
import { useCooperationDifferenceWords } from './use-cooperation-difference-words.ts';
import { useRoleDifferenceWords } from './use-role-difference-words.ts';
import type { RowDifference, TieDifference } from './row-differences.ts';

export interface DifferenceWords {
  readonly name: string;
  /** Empty: nothing was known. */
  readonly before: string;
  readonly after: string;
}

const tieFactNames: Readonly<Record<TieDifference['fact'], MessageDescriptor>> = {
  type: msg`Art der Beziehung`,
  since: msg`Seit`,
  until: msg`Bis`,
  note: msg`Notiz`,
  level: msg`Wie eng`,
  formality: msg`Wie verbindlich`,
  standing: msg`Stand der Angaben`,
};

function useTieDifferenceWords() {
  const { i18n } = useLingui();
  const terms = useTerms();

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, terms.language);
  }

  return (fact: TieDifference['fact'], tie: TieDifference['before']): string => {
    switch (fact) {
      case 'type':
        return terms.tieType(tie.type);
      case 'since':
      case 'until':
        return day(tie[fact]);
      case 'note':
        return tie.note;
      case 'level':
        return terms.level(tie.level);
      case 'formality':
        return tie.formality === null ? '' : terms.formality(tie.formality);
      case 'standing':
        return i18n._(standingWords[tie.standing]);
    }
  };
}

interface Difference<Fact extends string, Facts> {
  readonly fact: Fact;
  readonly before: Facts;
  readonly after: Facts;
}

/**
 * A difference in the reader's words: what it is of, how it was, how it is.
 *
 * @param differences all that will be put in words
 */
export function useDifferenceWords(
  slug: string,
  differences: readonly RowDifference[],
): (difference: RowDifference) => DifferenceWords {
  const { i18n } = useLingui();
  const factInWords = useFactInWords(slug);
  const { ofBody, ofSeat } = useBodyDifferenceWords(slug);
  const ofTie = useTieDifferenceWords();
  const { ofCooperation, ofParty } = useCooperationDifferenceWords();
  const ofRole = useRoleDifferenceWords(
    slug,
    differences.some((each) => each.of === 'role' && each.fact === 'cooperationId'),
  );

  function told<Fact extends string, Facts>(
    { fact, before, after }: Difference<Fact, Facts>,
    names: Readonly<Record<Fact, MessageDescriptor>>,
    inWords: (fact: Fact, facts: Facts) => string,
  ): DifferenceWords {
    return {
      name: i18n._(names[fact]),
      before: inWords(fact, before),
      after: inWords(fact, after),
    };
  }

  return (difference) => {
    switch (difference.of) {
      case 'cooperation':
        return told(difference, cooperationFactNames, ofCooperation);
      case 'party':
        return told(difference, partyFactNames, ofParty);
      case 'body':
        return told(difference, bodyFactNames, ofBody);
      case 'seat':
        return told(difference, seatFactNames, ofSeat);
      case 'role':
        return told(difference, roleFactNames, ofRole);
      case 'tie':
        return told(difference, tieFactNames, ofTie);
      case 'actor':
        return told(difference, factNames, (fact, facts) => factInWords(fact, facts[fact]));
    }
  };
}
