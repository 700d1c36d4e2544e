import type { Language } from '@augenhoehe/domain/contract';
import type { CoverageColumns } from '@augenhoehe/domain/inventory';

interface WorkbookWords {
  readonly title: string;
  readonly columns: Readonly<Record<CoverageColumns, string>>;
  readonly all: string;
  readonly confirmed: string;
  readonly field: string;
  readonly sum: string;
  readonly withoutField: string;
  readonly without: string;
  readonly area: string;
  readonly noArea: string;
  readonly wholePlace: string;
  readonly at: (day: string) => string;
  readonly basis: (actors: number, confirmed: number) => string;
  readonly how: string;
}

/** What the spreadsheet says beside the catalogue's words. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  de: {
    title: 'Abdeckung',
    columns: {
      target: 'Handlungsfelder und Zielgruppen',
      area: 'Handlungsfelder und Gebiete',
      group: 'Handlungsfelder und Akteursgruppen',
    },
    all: 'Akteure',
    confirmed: 'davon bestätigt',
    field: 'Handlungsfeld',
    sum: 'Akteure insgesamt',
    withoutField: 'ohne Handlungsfeld',
    without: 'nicht angegeben',
    area: 'Gebiet',
    noArea: 'ohne Gebiet',
    wholePlace: 'ganzes Quartier',
    at: (day) => `Stand: ${day}`,
    basis: (actors, confirmed) =>
      `Grundlage: ${actors} Akteure, davon ${confirmed} in den letzten 12 Monaten bestätigt`,
    how: 'Wer in mehreren Feldern arbeitet, steht in mehreren Zeilen und zählt in jeder Summe einmal.',
  },
  en: {
    title: 'Coverage',
    columns: {
      target: 'Fields of action and target groups',
      area: 'Fields of action and areas',
      group: 'Fields of action and groups of actors',
    },
    all: 'Actors',
    confirmed: 'of these confirmed',
    field: 'Field of action',
    sum: 'All actors',
    withoutField: 'no field of action',
    without: 'not stated',
    area: 'Area',
    noArea: 'no area',
    wholePlace: 'whole neighbourhood',
    at: (day) => `As of ${day}`,
    basis: (actors, confirmed) =>
      `Based on ${actors} actors, of whom ${confirmed} were confirmed within the last 12 months`,
    how: 'Actors in several fields stand in several rows and count once in every total.',
  },
};
