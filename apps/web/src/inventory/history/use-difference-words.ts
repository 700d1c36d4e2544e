import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { bodyFactNames, seatFactNames } from '../bodies/body-words.ts';
import { factNames } from '../fact-words.ts';
import { standingWords } from '../standing-words.ts';
import { useFactInWords } from '../use-fact-in-words.ts';
import { useTerms } from '../use-terms.ts';
import { cooperationFactNames, partyFactNames } from './cooperation-names.ts';
import { useBodyDifferenceWords } from './use-body-difference-words.ts';
import { useCooperationDifferenceWords } from './use-cooperation-difference-words.ts';
import type { RowDifference, TieDifference } from './row-differences.ts';

export interface DifferenceWords {
  readonly name: string;
  /** Empty: nothing was known. */
  readonly before: string;
  readonly after: string;
}

interface TieWords {
  readonly tieNames: Readonly<Record<TieDifference['fact'], string>>;
  readonly tieWords: (fact: TieDifference['fact'], tie: TieDifference['before']) => string;
}

function useTieDifferenceWords(): TieWords {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const tieNames: TieWords['tieNames'] = {
    type: t`Art der Beziehung`,
    since: t`Seit`,
    until: t`Bis`,
    note: t`Notiz`,
    level: t`Wie eng`,
    formality: t`Wie verbindlich`,
    standing: t`Stand der Angaben`,
  };

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, terms.language);
  }

  function tieWords(fact: TieDifference['fact'], tie: TieDifference['before']): string {
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
  }

  return { tieNames, tieWords };
}

/** A difference in the reader's words: what it is of, how it was, how it is. */
export function useDifferenceWords(slug: string): (difference: RowDifference) => DifferenceWords {
  const { i18n } = useLingui();
  const factInWords = useFactInWords(slug);
  const { ofBody, ofSeat } = useBodyDifferenceWords(slug);
  const { tieNames, tieWords } = useTieDifferenceWords();
  const { ofCooperation, ofParty } = useCooperationDifferenceWords();

  return (difference) => {
    switch (difference.of) {
      case 'cooperation': {
        const { fact, before, after } = difference;
        return {
          name: i18n._(cooperationFactNames[fact]),
          before: ofCooperation(fact, before),
          after: ofCooperation(fact, after),
        };
      }
      case 'party': {
        const { fact, before, after } = difference;
        return {
          name: i18n._(partyFactNames[fact]),
          before: ofParty(fact, before),
          after: ofParty(fact, after),
        };
      }
      case 'body': {
        const { fact, before, after } = difference;
        return {
          name: i18n._(bodyFactNames[fact]),
          before: ofBody(fact, before),
          after: ofBody(fact, after),
        };
      }
      case 'seat': {
        const { fact, before, after } = difference;
        return {
          name: i18n._(seatFactNames[fact]),
          before: ofSeat(fact, before),
          after: ofSeat(fact, after),
        };
      }
      case 'tie': {
        const { fact, before, after } = difference;
        return {
          name: tieNames[fact],
          before: tieWords(fact, before),
          after: tieWords(fact, after),
        };
      }
      case 'actor': {
        const { fact, before, after } = difference;
        return {
          name: i18n._(factNames[fact]),
          before: factInWords(fact, before[fact]),
          after: factInWords(fact, after[fact]),
        };
      }
    }
  };
}
