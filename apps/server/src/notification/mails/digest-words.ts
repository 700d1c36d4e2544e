import type { Language } from '@augenhoehe/domain/contract';
import type { DigestItem, DigestKind, Urgency } from '@augenhoehe/domain/notification';

interface DigestWords {
  readonly subject: (neighbourhood: string, mustCount: number) => string;
  readonly greeting: string;
  readonly intro: (neighbourhood: string) => string;
  readonly headings: Readonly<Record<Urgency, string>>;
  readonly more: (count: number) => string;
  /** What a line says; the day is written out already. */
  readonly lines: Readonly<Record<DigestKind, (item: DigestItem, day: string) => string>>;
  readonly overdue: (day: string) => string;
  readonly due: (day: string) => string;
  readonly today: string;
  readonly action: string;
  readonly footer: string;
  readonly choose: string;
}

function withNote(text: string, { note }: DigestItem): string {
  return note === '' ? text : `${text}: ${note}`;
}

const german: DigestWords = {
  subject: (neighbourhood, must) => {
    if (must === 0) return `${neighbourhood}: Neues`;
    return must === 1
      ? `${neighbourhood}: 1 Sache für Sie zu tun`
      : `${neighbourhood}: ${must} Sachen für Sie zu tun`;
  },
  greeting: 'Guten Tag,',
  intro: (neighbourhood) => `das ist der Stand im Quartier „${neighbourhood}“.`,
  headings: { must: 'Was Sie tun müssen', new: 'Was neu ist', 'can-wait': 'Was warten kann' },
  more: (count) => (count === 1 ? 'Dazu 1 weiterer Punkt.' : `Dazu ${count} weitere Punkte.`),
  lines: {
    'approach.due': (item, day) => withNote(`${item.name}, ${day}`, item),
    'entry.unconfirmed': ({ name }) => `Die Angaben zu „${name}“ hat noch niemand bestätigt`,
    'entry.stale': ({ name }) =>
      `Die Angaben zu „${name}“ wurden vor mehr als einem Jahr zuletzt bestätigt`,
    'actor.added': ({ name, count = 1 }) =>
      count === 1
        ? `Neu im Bestand: ${name}`
        : `${count} Akteure sind neu im Bestand, darunter ${name}`,
  },
  overdue: (day) => `überfällig seit ${day}`,
  due: (day) => `bis ${day}`,
  today: 'heute',
  action: 'Quartier öffnen',
  footer: 'Sie bekommen diese E-Mail, weil Sie im Quartier mitmachen.',
  choose: 'Seltener, öfter oder gar nicht mehr',
};

const english: DigestWords = {
  subject: (neighbourhood, must) => {
    if (must === 0) return `${neighbourhood}: what is new`;
    return must === 1
      ? `${neighbourhood}: 1 thing for you to do`
      : `${neighbourhood}: ${must} things for you to do`;
  },
  greeting: 'Hello,',
  intro: (neighbourhood) => `this is how things stand in the neighbourhood “${neighbourhood}”.`,
  headings: { must: 'What you must do', new: 'What is new', 'can-wait': 'What can wait' },
  more: (count) => `And ${count} more.`,
  lines: {
    'approach.due': (item, day) => withNote(`${item.name}, ${day}`, item),
    'entry.unconfirmed': ({ name }) => `Nobody has confirmed the facts about “${name}” yet`,
    'entry.stale': ({ name }) =>
      `The facts about “${name}” were last confirmed more than a year ago`,
    'actor.added': ({ name, count = 1 }) =>
      count === 1
        ? `New in the inventory: ${name}`
        : `${count} actors are new in the inventory, among them ${name}`,
  },
  overdue: (day) => `overdue since ${day}`,
  due: (day) => `due by ${day}`,
  today: 'due today',
  action: 'Open the neighbourhood',
  footer: 'You get this e-mail because you take part in the neighbourhood.',
  choose: 'Less often, more often or not at all',
};

export const digestWords: Readonly<Record<Language, DigestWords>> = { de: german, en: english };

const tags: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** „überfällig seit 20. November“: how the day of a line stands to today. */
export function dayInMail(day: string | null, today: string, language: Language): string {
  if (day === null) return '';
  const words = digestWords[language];
  if (day === today) return words.today;
  const written = new Intl.DateTimeFormat(tags[language], {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return day < today ? words.overdue(written) : words.due(written);
}
