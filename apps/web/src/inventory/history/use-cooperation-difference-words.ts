import { participationTerms } from '@augenhoehe/domain/catalogue';
import {
  type CooperationFactName,
  type CooperationFacts,
  countReadiness,
  type PartyFactName,
  type PartyFacts,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useTerms } from '../use-terms.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import { cooperationPhaseNames, cooperationStateNames } from './cooperation-names.ts';

type OfCooperation = (facts: CooperationFacts) => string;

function asWritten(value: CooperationFacts[CooperationFactName]): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Facts of a cooperation and of a party in the reader's words; empty where they are not known. */
export function useCooperationDifferenceWords() {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const levels = useVisibilityWords();
  const inOneList = useListWords();
  const intensities = { low: t`gering`, medium: t`mittel`, high: t`hoch` };
  const orders = { alphabetical: t`nach dem Alphabet`, agreed: t`wie vereinbart` };

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, terms.language);
  }

  const named: Readonly<Partial<Record<CooperationFactName, OfCooperation>>> = {
    state: ({ state }) => i18n._(cooperationStateNames[state]),
    phase: ({ phase }) => i18n._(cooperationPhaseNames[phase]),
    intensity: ({ intensity }) => (intensity === null ? '' : intensities[intensity]),
    formality: ({ formality }) => (formality === null ? '' : terms.formality(formality)),
    startedOn: ({ startedOn }) => day(startedOn),
    endedOn: ({ endedOn }) => day(endedOn),
    goalDecidedOn: ({ goalDecidedOn }) => day(goalDecidedOn),
    reviewOn: ({ reviewOn }) => day(reviewOn),
    targetGroups: ({ targetGroups }) => inOneList(targetGroups.map(terms.target)),
    participation: ({ participation }) =>
      participationTerms.find(({ level }) => level === participation)?.[terms.language] ?? '',
    partyOrder: ({ partyOrder }) => orders[partyOrder],
    readiness: ({ readiness }) => {
      const { answered, of, settled } = countReadiness(readiness);
      return t`${answered} von ${of} beantwortet, ${settled} geklärt`;
    },
    visibility: ({ visibility }) => levels.name(visibility),
  };

  return {
    ofCooperation: (fact: CooperationFactName, facts: CooperationFacts) =>
      named[fact]?.(facts) ?? asWritten(facts[fact]),
    ofParty: (fact: PartyFactName, facts: PartyFacts) =>
      fact === 'since' || fact === 'until' ? day(facts[fact]) : String(facts[fact]),
  };
}
