import type { Language } from '@augenhoehe/domain/contract';

interface CountWords {
  readonly counted: string;
  readonly voices: string;
  readonly organisations: string;
  readonly entitled: string;
  readonly place: string;
  readonly acceptance: string;
  readonly resistance: string;
  readonly resistanceOf: string;
  readonly highest: string;
  readonly high: string;
  readonly abstained: string;
  readonly missing: string;
  readonly invalid: string;
  readonly notEnough: string;
  readonly gradient: string;
  readonly support: string;
  readonly lights: Readonly<Record<'green' | 'yellow' | 'red', string>>;
  readonly mean: string;
  readonly raters: string;
  readonly distribution: string;
  readonly dots: string;
  readonly supporters: string;
  readonly approvals: string;
  readonly share: string;
  readonly duels: string;
}

/** The heads of what was counted. */
export const countWords: Readonly<Record<Language, CountWords>> = {
  de: {
    counted: 'Gezählt',
    voices: 'Stimmen',
    organisations: 'Organisationen',
    entitled: 'Stimmberechtigt',
    place: 'Platz',
    acceptance: 'Akzeptanz',
    resistance: 'Widerstand',
    resistanceOf: '{sum} von {most}',
    highest: 'Höchster',
    high: 'Ab 8',
    abstained: 'Enthalten',
    missing: 'Fehlend',
    invalid: 'Ungültig',
    notEnough: 'nicht ausreichend bewertet',
    gradient: 'Stufe',
    support: 'Auf den Stufen 1 bis 3: {percent}. Ampel: {light}.',
    lights: { green: 'grün', yellow: 'gelb', red: 'rot' },
    mean: 'Durchschnitt',
    raters: 'Bewertet',
    distribution: 'Wie oft 0, 1, 2, 3, 4, 5',
    dots: 'Punkte',
    supporters: 'Von so vielen',
    approvals: 'Zustimmungen',
    share: 'Anteil',
    duels: 'Im Vergleich',
  },
  en: {
    counted: 'Counted',
    voices: 'Voices',
    organisations: 'Organisations',
    entitled: 'Entitled',
    place: 'Place',
    acceptance: 'Acceptance',
    resistance: 'Resistance',
    resistanceOf: '{sum} of {most}',
    highest: 'Highest',
    high: '8 or more',
    abstained: 'Abstained',
    missing: 'Missing',
    invalid: 'Invalid',
    notEnough: 'not rated by enough',
    gradient: 'Level',
    support: 'On levels 1 to 3: {percent}. Light: {light}.',
    lights: { green: 'green', yellow: 'yellow', red: 'red' },
    mean: 'Mean',
    raters: 'Rated',
    distribution: 'How often 0, 1, 2, 3, 4, 5',
    dots: 'Dots',
    supporters: 'From so many',
    approvals: 'Approvals',
    share: 'Share',
    duels: 'Compared',
  },
};
