import type { Language } from '@augenhoehe/domain/contract';
import type { Rhythm } from '@augenhoehe/domain/structure';

interface WhoDoesWhatWords {
  readonly genre: string;
  readonly stand: string;
  readonly tasks: string;
  readonly unowned: string;
  readonly who: string;
  readonly contribution: string;
  readonly function: string;
  readonly belongsTo: string;
  readonly task: string;
  readonly until: string;
  readonly deputy: string;
  readonly contact: string;
  readonly contactDeputy: string;
  readonly nobody: string;
  readonly vacant: string;
  readonly asked: string;
  readonly wanted: string;
  readonly nothing: string;
  readonly rhythms: Readonly<Record<Rhythm | 'own', string>>;
}

/** What „who does what“ says beside what was recorded. `{…}` is filled in. */
export const whoDoesWhatWords: Readonly<Record<Language, WhoDoesWhatWords>> = {
  de: {
    genre: 'Wer macht was',
    stand: 'Stand',
    tasks: 'Offene Aufgaben',
    unowned: '{all}, davon {open} ohne jemanden',
    who: 'Wer',
    contribution: 'Beitrag',
    function: 'Funktion',
    belongsTo: 'Gehört zu',
    task: 'Aufgabe',
    until: 'Bis wann',
    deputy: 'Vertretung',
    contact: 'Ansprechbar',
    contactDeputy: 'in Vertretung: {deputy}',
    nobody: 'noch niemand',
    vacant: 'unbesetzt',
    asked: 'angefragt: {actor}',
    wanted: 'Wer übernimmt?',
    nothing: 'Es ist noch nicht eingetragen, wer was macht.',
    rhythms: {
      weekly: 'jede Woche',
      biweekly: 'alle zwei Wochen',
      monthly: 'jeden Monat',
      quarterly: 'jedes Vierteljahr',
      'half-yearly': 'jedes halbe Jahr',
      yearly: 'jedes Jahr',
      own: 'kommt regelmäßig wieder',
    },
  },
  en: {
    genre: 'Who does what',
    stand: 'As of',
    tasks: 'Open tasks',
    unowned: '{all}, {open} of them with nobody',
    who: 'Who',
    contribution: 'Contribution',
    function: 'Function',
    belongsTo: 'Belongs to',
    task: 'Task',
    until: 'Until when',
    deputy: 'Deputy',
    contact: 'Contact',
    contactDeputy: 'deputy: {deputy}',
    nobody: 'nobody yet',
    vacant: 'vacant',
    asked: 'asked: {actor}',
    wanted: 'Who takes it?',
    nothing: 'Who does what has not been entered yet.',
    rhythms: {
      weekly: 'every week',
      biweekly: 'every two weeks',
      monthly: 'every month',
      quarterly: 'every quarter',
      'half-yearly': 'every half-year',
      yearly: 'every year',
      own: 'comes back regularly',
    },
  },
};
