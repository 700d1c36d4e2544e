import type { Language } from '@augenhoehe/domain/contract';
import type { DecisionRecord } from '@augenhoehe/domain/goals';

/** How voices count, in a sentence for ballots and records. */
export const voiceModeWords: Readonly<
  Record<Language, Readonly<Record<DecisionRecord['voiceMode'], string>>>
> = {
  de: {
    delegate: 'Jede Organisation hat eine Stimme, die eine Person für sie abgibt.',
    mean: 'Jede Organisation zählt gleich viel: mit dem Durchschnitt ihrer Stimmen.',
    double: 'Nötig ist die Mehrheit der Personen und die der Organisationen.',
    person: 'Jede Person hat eine Stimme.',
  },
  en: {
    delegate: 'Each organisation has one vote, cast by one person for it.',
    mean: 'Each organisation counts the same: by the mean of its votes.',
    double: 'It takes the majority of the persons and that of the organisations.',
    person: 'Each person has one vote.',
  },
};
