import { dayInWords, type Language } from '../../contract/index.ts';
import type { Evidence, EvidenceKey } from './principle-evidence.ts';

/** `{day}` and `{names}` are filled in. */
interface Words {
  readonly topic: string;
  readonly seen: string;
  readonly open: string;
}

const german: Readonly<Record<EvidenceKey, Words>> = {
  'everybody-known': {
    topic: 'Wer dazugehört',
    seen: 'Vor dem Start war bekannt, wer dazugehört.',
    open: 'Ob alle bekannt waren, die dazugehören, ist nicht eingetragen.',
  },
  'dependencies-disclosed': {
    topic: 'Abhängigkeiten',
    seen: 'Abhängigkeiten und eigene Interessen lagen offen.',
    open: 'Ob Abhängigkeiten offenlagen, ist nicht eingetragen.',
  },
  'two-people-each': {
    topic: 'Zwei Menschen auf jeder Seite',
    seen: 'Auf jeder Seite kennen sich zwei: Ansprechperson und Vertretung.',
    open: 'Noch keine zwei Menschen bekannt bei: {names}.',
  },
  'information-flows': {
    topic: 'Wer was erfährt',
    seen: 'Es ist verabredet, wer wann was erfährt.',
    open: 'Wie alle erfahren, was sie wissen müssen, ist nicht eingetragen.',
  },
  'review-held': {
    topic: 'Rückblick',
    seen: 'Gemeinsam zurückgeblickt wurde am {day}.',
    open: 'Ein Rückblick ist nicht eingetragen.',
  },
  'review-planned': {
    topic: 'Nächster Rückblick',
    seen: 'Der nächste Rückblick ist verabredet.',
    open: 'Kein künftiger Tag für einen Rückblick eingetragen.',
  },
  'who-coordinates': {
    topic: 'Wer koordiniert',
    seen: 'Es ist klar, wer koordiniert.',
    open: 'Wer koordiniert, ist nicht eingetragen.',
  },
  'contributions-said': {
    topic: 'Beiträge',
    seen: 'Jede Seite sagt, was sie beiträgt.',
    open: 'Den Beitrag noch nicht genannt haben: {names}.',
  },
  'form-fits': {
    topic: 'Passende Form',
    seen: 'So viel ist aufgeschrieben, wie es braucht.',
    open: 'Für diese Form fehlt noch eine Vereinbarung, die gilt.',
  },
  'goal-decided': {
    topic: 'Gemeinsames Ziel',
    seen: 'Das gemeinsame Ziel ist beschlossen, am {day}.',
    open: 'Ein gemeinsam beschlossenes Ziel ist nicht eingetragen.',
  },
  'benefits-said': {
    topic: 'Nutzen',
    seen: 'Jede Seite sagt, was sie davon hat.',
    open: 'Den eigenen Nutzen noch nicht genannt haben: {names}.',
  },
  'target-benefit': {
    topic: 'Zielgruppe',
    seen: 'Gesagt ist, was sich für die Zielgruppe ändert.',
    open: 'Was sich für welche Zielgruppe ändert, ist nicht eingetragen.',
  },
  balanced: {
    topic: 'Geben und Bekommen',
    seen: 'Niemand gibt auf Dauer mehr, als zurückkommt.',
    open: 'Geben und Bekommen sind noch nicht besprochen oder nicht ausgewogen.',
  },
};

const english: Readonly<Record<EvidenceKey, Words>> = {
  'everybody-known': {
    topic: 'Who belongs to it',
    seen: 'Before the start it was known who belongs to it.',
    open: 'Whether everyone who belongs to it was known has not been entered.',
  },
  'dependencies-disclosed': {
    topic: 'Dependencies',
    seen: 'Dependencies and own interests were disclosed.',
    open: 'Whether dependencies were disclosed has not been entered.',
  },
  'two-people-each': {
    topic: 'Two people on each side',
    seen: 'On each side two people are known: contact and deputy.',
    open: 'Two people are not yet known at: {names}.',
  },
  'information-flows': {
    topic: 'Who learns what',
    seen: 'It is agreed who learns what and when.',
    open: 'How everyone learns what they need has not been entered.',
  },
  'review-held': {
    topic: 'Review',
    seen: 'All looked back together on {day}.',
    open: 'No review has been entered.',
  },
  'review-planned': {
    topic: 'Next review',
    seen: 'The next review is agreed.',
    open: 'No day to come has been entered for a review.',
  },
  'who-coordinates': {
    topic: 'Who coordinates',
    seen: 'It is clear who coordinates.',
    open: 'Who coordinates has not been entered.',
  },
  'contributions-said': {
    topic: 'Contributions',
    seen: 'Each party says what it contributes.',
    open: 'These have not said yet what they contribute: {names}.',
  },
  'form-fits': {
    topic: 'Fitting form',
    seen: 'As much is written down as it takes.',
    open: 'For this form an agreement in force is still missing.',
  },
  'goal-decided': {
    topic: 'Shared goal',
    seen: 'The shared goal was decided on {day}.',
    open: 'No goal that was decided together has been entered.',
  },
  'benefits-said': {
    topic: 'Benefit',
    seen: 'Each party says what it gains.',
    open: 'These have not said yet what they gain: {names}.',
  },
  'target-benefit': {
    topic: 'Target group',
    seen: 'It is said what changes for the target group.',
    open: 'What changes for which target group has not been entered.',
  },
  balanced: {
    topic: 'Giving and getting',
    seen: 'Nobody gives more than comes back for long.',
    open: 'Giving and getting have not been talked about yet, or are out of balance.',
  },
};

const onPurpose: Readonly<Record<Language, string>> = {
  de: 'bewusst anders',
  en: 'different on purpose',
};

/** A sentence for what shows a principle, or for what is not entered. */
export function evidenceInWords(
  { key, state, day, openFor, reason }: Evidence,
  language: Language,
): string {
  const words = (language === 'de' ? german : english)[key];
  if (state === 'on-purpose') {
    const why = reason === '' ? '' : ` (${reason})`;
    return `${words.topic}: ${onPurpose[language]}${why}.`;
  }
  return words[state]
    .replace('{day}', () => (day === null ? '' : dayInWords(day, language)))
    .replace('{names}', () => openFor.join(', '));
}
