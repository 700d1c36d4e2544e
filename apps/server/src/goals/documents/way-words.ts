import type { Language } from '@augenhoehe/domain/contract';
import type { BallotWay, DecisionSheet } from '@augenhoehe/domain/goals';
import type { z } from 'zod';

interface WayWords {
  readonly ways: Readonly<Record<z.infer<typeof BallotWay>, string>>;
  readonly tacit: string;
  readonly lowers: string;
  readonly fates: Readonly<Record<DecisionSheet['objections'][number]['state'], string>>;
}

/** How a ballot came in, what would lower a resistance, and what became of an objection. */
export const wayWords: Readonly<Record<Language, WayWords>> = {
  de: {
    ways: {
      account: '',
      link: 'über den persönlichen Link',
      proxy: 'durch eine Vertretung abgegeben',
      paper: 'auf Papier, von zwei Personen verglichen',
      recorded: 'in der Sitzung gesagt, von zwei Personen verglichen',
    },
    tacit: 'stillschweigend',
    lowers: 'Was helfen würde: {lowers}',
    fates: {
      open: '',
      'closed-by-author': 'zurückgenommen',
      'closed-by-group-test': 'nach Prüfung in der Gruppe nicht mehr blockierend',
    },
  },
  en: {
    ways: {
      account: '',
      link: 'by personal link',
      proxy: 'cast by a proxy',
      paper: 'on paper, compared by two people',
      recorded: 'said in the meeting, compared by two people',
    },
    tacit: 'tacitly',
    lowers: 'What would help: {lowers}',
    fates: {
      open: '',
      'closed-by-author': 'withdrawn by its author',
      'closed-by-group-test': 'no longer blocking after the group’s test',
    },
  },
};
