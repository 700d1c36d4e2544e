import type { CalendarEntryKind } from '@augenhoehe/domain/structure';
import type { Language } from '@augenhoehe/domain/contract';

interface CalendarWords {
  /** What the calendar is called where it is subscribed to. */
  readonly name: (neighbourhood: string) => string;
  readonly title: Readonly<Record<CalendarEntryKind, (title: string) => string>>;
  /** Said of an entry that belongs to no cooperation or body. */
  readonly neighbourhood: string;
  /** To whom an address that is none any more is opened. */
  readonly gone: string;
}

const german: CalendarWords = {
  name: (neighbourhood) => `Aufgaben: ${neighbourhood}`,
  title: {
    task: (title) => title,
    asked: (title) => `Angefragt: ${title}`,
    review: (title) => `Überprüfen: ${title}`,
    end: (title) => `Endet: ${title}`,
  },
  neighbourhood: 'Das Quartier',
  gone: 'Unter dieser Adresse gibt es keinen Kalender. Wer ihn braucht, macht auf der Seite „Aufgaben“ eine neue.',
};

const english: CalendarWords = {
  name: (neighbourhood) => `Tasks: ${neighbourhood}`,
  title: {
    task: (title) => title,
    asked: (title) => `Asked: ${title}`,
    review: (title) => `Review: ${title}`,
    end: (title) => `Ends: ${title}`,
  },
  neighbourhood: 'The neighbourhood',
  gone: 'There is no calendar at this address. Whoever needs it makes a new one on the page “Tasks”.',
};

/** What a calendar says beside what people wrote, in the language of the neighbourhood. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  de: german,
  en: english,
};
