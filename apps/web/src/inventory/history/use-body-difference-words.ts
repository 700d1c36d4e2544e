import { decisionRuleTerms, termLabel, voterTerms } from '@augenhoehe/domain/catalogue';
import type { BodyFactName, BodyFacts, SeatFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { decidedByNames, mandateNames } from '../bodies/body-words.ts';
import { useActorOptions } from '../use-actor-options.ts';
import { useTerms } from '../use-terms.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import type { SeatFactName } from './body-differences.ts';

interface BodyDifferenceWords {
  readonly ofBody: (fact: BodyFactName, body: BodyFacts) => string;
  readonly ofSeat: (fact: SeatFactName, seat: SeatFacts) => string;
}

/** A fact of a body or a seat in the reader's words; empty where it is not known. */
export function useBodyDifferenceWords(slug: string): BodyDifferenceWords {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const levels = useVisibilityWords();
  const inOneList = useListWords();
  const actors = useActorOptions(slug);
  const admissions = { open: t`offen`, closed: t`geschlossen` };

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, terms.language);
  }
  function nameOf(id: string | null): string {
    return id === null ? '' : (actors.names.get(id) ?? t`ein früherer Akteur`);
  }

  const named: Readonly<Partial<Record<BodyFactName, (body: BodyFacts) => string>>> = {
    type: ({ type }) => terms.shortType(type),
    fields: ({ fields }) => inOneList(fields.map(terms.field)),
    lastMetOn: ({ lastMetOn }) => day(lastMetOn),
    lastMinutesOn: ({ lastMinutesOn }) => day(lastMinutesOn),
    decidedBy: ({ decidedBy }) => (decidedBy === null ? '' : i18n._(decidedByNames[decidedBy])),
    deciderId: ({ deciderId }) => nameOf(deciderId),
    decisionRule: ({ decisionRule }) =>
      decisionRule === null ? '' : termLabel(decisionRuleTerms, decisionRule, terms.language),
    voters: ({ voters }) =>
      inOneList(voters.map((key) => termLabel(voterTerms, key, terms.language))),
    chairId: ({ chairId }) => nameOf(chairId),
    admission: ({ admission }) => (admission === null ? '' : admissions[admission]),
    visibility: ({ visibility }) => levels.name(visibility),
  };

  function ofSeat(fact: SeatFactName, seat: SeatFacts): string {
    switch (fact) {
      case 'actorId':
        return nameOf(seat.actorId);
      case 'mandate':
        return seat.mandate === null ? '' : i18n._(mandateNames[seat.mandate]);
      case 'since':
      case 'until':
        return day(seat[fact]);
      case 'function':
      case 'mandateText':
        return seat[fact];
    }
  }

  return {
    ofBody: (fact, body) => named[fact]?.(body) ?? String(body[fact] ?? ''),
    ofSeat,
  };
}
