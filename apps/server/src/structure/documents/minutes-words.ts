import type { Language } from '@augenhoehe/domain/contract';

interface MinutesWords {
  readonly genre: string;
  readonly attendance: string;
  readonly agenda: string;
  readonly item: string;
  readonly discussed: string;
  readonly decided: string;
  readonly tasks: string;
  readonly what: string;
  readonly until: string;
  readonly next: string;
  readonly nextHint: string;
  readonly feedback: string;
  readonly toWhom: string;
  readonly keeper: string;
}

/** What minutes say beside what is written in. */
export const minutesWords: Readonly<Record<Language, MinutesWords>> = {
  de: {
    genre: 'Protokoll',
    attendance: 'Wer da war',
    agenda: 'Tagesordnung',
    item: 'Punkt',
    discussed: 'Besprochen',
    decided: 'Beschlossen',
    tasks: 'Wer macht was bis wann',
    what: 'Was',
    until: 'Bis wann',
    next: 'Nächstes Treffen',
    nextHint: 'Tag, Uhrzeit, Ort, wer lädt ein:',
    feedback: 'Zugesagte Rückmeldungen',
    toWhom: 'An wen',
    keeper: 'Protokoll',
  },
  en: {
    genre: 'Minutes',
    attendance: 'Who was there',
    agenda: 'Agenda',
    item: 'Item',
    discussed: 'Discussed',
    decided: 'Decided',
    tasks: 'Who does what until when',
    what: 'What',
    until: 'Until when',
    next: 'Next meeting',
    nextHint: 'Day, time, place, who invites:',
    feedback: 'Promised feedback',
    toWhom: 'To whom',
    keeper: 'Minutes taken by',
  },
};
