import { type Language, languageTag } from '@augenhoehe/domain/contract';
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

function withDay(text: string, day: string): string {
  return day === '' ? text : `${text}, ${day}`;
}

/** Characters of what somebody said that a line repeats, so that they know it again. */
const repeatedAtMost = 80;

function shortened(said: string): string {
  const line = said.replaceAll(/\s+/gu, ' ');
  if (line.length <= repeatedAtMost) return line;
  return `${line.slice(0, repeatedAtMost).replace(/\s\S*$/u, '')} …`;
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
    'task.offered': (item, day) =>
      withNote(withDay(`Übernehmen Sie „${item.name}“? Sie sind gefragt`, day), item),
    'task.due': (item, day) => withNote(`Aufgabe „${item.name}“, ${day}`, item),
    'task.sought': ({ name, count = 1 }) =>
      count === 1
        ? `Wer übernimmt? „${name}“`
        : `Wer übernimmt? ${count} Aufgaben suchen jemanden, darunter „${name}“`,
    'task.overdue': ({ name, count = 1 }) =>
      count === 1
        ? `Die Aufgabe „${name}“ ist überfällig`
        : `${count} Aufgaben sind überfällig, darunter „${name}“`,
    'agreement.unanswered': (item) =>
      withNote(`Die Vereinbarung „${item.name}“ wartet auf Ihr Wort`, item),
    'agreement.review': ({ name }, day) => `Vereinbarung „${name}“ gemeinsam überprüfen, ${day}`,
    'agreement.ends': ({ name }, day) =>
      `Die Vereinbarung „${name}“ läuft aus: gemeinsam entscheiden, wie es weitergeht, ${day}`,
    'contribution.due': (item, day) => withNote(`Zugesagt: ${item.name}, ${day}`, item),
    'cooperation.review': ({ name }, day) => `Auf „${name}“ gemeinsam zurückblicken, ${day}`,
    'goal.taken-up': ({ name }) => `Ihr Anliegen ist aufgenommen, im Ziel „${name}“`,
    'goal.drafted': ({ name }) => `Aus der Werkstatt mit Ihren Anliegen kommt ein Ziel: „${name}“`,
    'goal.idea': (item) => withNote(`Wieder eine Idee: „${item.name}“`, item),
    'goal.in-negotiation': ({ name }) => `Darüber wird jetzt beraten: „${name}“`,
    'goal.decided': ({ name }) => `Vereinbart: das Ziel „${name}“`,
    'goal.in-progress': ({ name }) => `Daran wird jetzt gearbeitet: „${name}“`,
    'goal.reached': ({ name }) => `Erreicht: das Ziel „${name}“`,
    'goal.adapted': (item) => withNote(`Wird angepasst: das Ziel „${item.name}“`, item),
    'goal.dropped': (item) => withNote(`Nicht weiter verfolgt: das Ziel „${item.name}“`, item),
    'remark.accepted': (item) => withNote(`Aufgenommen: „${shortened(item.name)}“`, item),
    'remark.declined': (item) => withNote(`Nicht aufgenommen: „${shortened(item.name)}“`, item),
    'remark.integrated': (item) =>
      withNote(`Ihr Einwand ist eingearbeitet, „${shortened(item.name)}“`, item),
    'remark.stands': (item) =>
      withNote(`Ihr Einwand bleibt neben dem Ziel stehen, „${shortened(item.name)}“`, item),
    'remark.withdrawn': (item) =>
      withNote(`Für Sie zurückgezogen: „${shortened(item.name)}“`, item),
    'remark.answered': ({ name }) => `Es gibt eine Antwort auf Ihre Frage „${shortened(name)}“`,
    'measure.asked': ({ name }) => `Tragen Sie etwas bei? Sie sind für „${name}“ gefragt`,
    'measure.goes-on': ({ name }) => `Es geht weiter: die Maßnahme „${name}“`,
    'measure.ended': (item) => withNote(`Was aus „${item.name}“ wurde`, item),
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
    'task.offered': (item, day) =>
      withNote(withDay(`Will you take on “${item.name}”? You are asked`, day), item),
    'task.due': (item, day) => withNote(`Task “${item.name}”, ${day}`, item),
    'task.sought': ({ name, count = 1 }) =>
      count === 1
        ? `Who takes it on? “${name}”`
        : `Who takes them on? ${count} tasks look for somebody, among them “${name}”`,
    'task.overdue': ({ name, count = 1 }) =>
      count === 1
        ? `The task “${name}” is overdue`
        : `${count} tasks are overdue, among them “${name}”`,
    'agreement.unanswered': (item) =>
      withNote(`The agreement “${item.name}” waits for your word`, item),
    'agreement.review': ({ name }, day) => `Review the agreement “${name}” together, ${day}`,
    'agreement.ends': ({ name }, day) =>
      `The agreement “${name}” comes to its end: decide together how to go on, ${day}`,
    'contribution.due': (item, day) => withNote(`Promised: ${item.name}, ${day}`, item),
    'cooperation.review': ({ name }, day) => `Look back on “${name}” together, ${day}`,
    'goal.taken-up': ({ name }) => `What you stated is taken up in the goal “${name}”`,
    'goal.drafted': ({ name }) => `A goal comes out of the workshop you took part in: “${name}”`,
    'goal.idea': (item) => withNote(`An idea again: “${item.name}”`, item),
    'goal.in-negotiation': ({ name }) => `Under discussion now: “${name}”`,
    'goal.decided': ({ name }) => `Agreed: the goal “${name}”`,
    'goal.in-progress': ({ name }) => `Being worked on now: “${name}”`,
    'goal.reached': ({ name }) => `Reached: the goal “${name}”`,
    'goal.adapted': (item) => withNote(`Being adapted: the goal “${item.name}”`, item),
    'goal.dropped': (item) => withNote(`Not pursued any further: the goal “${item.name}”`, item),
    'remark.accepted': (item) => withNote(`Taken up: “${shortened(item.name)}”`, item),
    'remark.declined': (item) => withNote(`Not taken up: “${shortened(item.name)}”`, item),
    'remark.integrated': (item) =>
      withNote(`Your objection is worked in, “${shortened(item.name)}”`, item),
    'remark.stands': (item) =>
      withNote(`Your objection is kept beside the goal, “${shortened(item.name)}”`, item),
    'remark.withdrawn': (item) => withNote(`Withdrawn for you: “${shortened(item.name)}”`, item),
    'remark.answered': ({ name }) => `There is an answer to your question “${shortened(name)}”`,
    'measure.asked': ({ name }) => `Will you contribute? You are asked for “${name}”`,
    'measure.goes-on': ({ name }) => `It goes on: the measure “${name}”`,
    'measure.ended': (item) => withNote(`What became of “${item.name}”`, item),
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

/** „überfällig seit 20. November“: how the day of a line stands to today. */
export function dayInMail(day: string | null, today: string, language: Language): string {
  if (day === null) return '';
  const words = digestWords[language];
  if (day === today) return words.today;
  const written = new Intl.DateTimeFormat(languageTag(language), {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return day < today ? words.overdue(written) : words.due(written);
}
