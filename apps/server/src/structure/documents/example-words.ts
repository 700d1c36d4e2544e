import type { Language } from '@augenhoehe/domain/contract';
import type { ExampleField, Principle } from '@augenhoehe/domain/structure';

interface ExampleWords {
  readonly genre: string;
  /** What is not agreed to by all yet. */
  readonly draftGenre: string;
  readonly draft: string;
  readonly parties: string;
  readonly fields: Readonly<Record<Exclude<ExampleField, 'title' | 'about'>, string>>;
  /** What others may take along. */
  readonly takenAlong: string;
  readonly principles: string;
  readonly principle: Readonly<Record<Principle, string>>;
  readonly from: string;
}

/** What an example says on paper beside its own words. `{…}` is filled in. */
export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  de: {
    genre: 'Gutes Beispiel',
    draftGenre: 'Entwurf',
    draft: 'Entwurf. Noch haben nicht alle Beteiligten zugestimmt; bitte nicht weitergeben.',
    parties: 'Beteiligte',
    fields: {
      done: 'Was getan wird',
      helped: 'Was half',
      hard: 'Was schwer war',
      lesson: 'Was wir lernten',
      figures: 'In Zahlen',
    },
    takenAlong: 'Was wir mitnehmen',
    principles: 'Die fünf Prinzipien',
    principle: {
      'stock-taking': 'Bestandsaufnahme',
      contacts: 'Kontakte',
      communication: 'Kommunikation',
      structure: 'Klare Strukturen',
      goals: 'Geteilte Ziele',
    },
    from: 'Beispiel aus {place}',
  },
  en: {
    genre: 'Good example',
    draftGenre: 'Draft',
    draft: 'Draft. Not all parties have agreed yet; please do not pass it on.',
    parties: 'Parties',
    fields: {
      done: 'What is done',
      helped: 'What helped',
      hard: 'What was hard',
      lesson: 'What we learned',
      figures: 'In figures',
    },
    takenAlong: 'What we take along',
    principles: 'The five principles',
    principle: {
      'stock-taking': 'Stock-taking',
      contacts: 'Contacts',
      communication: 'Communication',
      structure: 'Clear structures',
      goals: 'Shared goals',
    },
    from: 'Example from {place}',
  },
};
