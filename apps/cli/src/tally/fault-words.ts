import type { RecordFault, RecordFaultCode } from '@augenhoehe/domain/goals';
import { plain } from '../plain.ts';
import { type Said, speak } from '../speak.ts';

const sentences: Readonly<Record<RecordFaultCode, Said>> = {
  missing: { de: 'fehlt; bitte ergänzen', en: 'is missing; please add it' },
  empty: { de: 'ist leer; bitte ausfüllen', en: 'is empty; please fill it in' },
  'wrong-kind': {
    de: 'ist nicht von der Art „{kind}“; bitte berichtigen',
    en: 'is not of the kind "{kind}"; please correct it',
  },
  'not-one-of': {
    de: 'ist keines von: {values}; bitte eines davon nehmen',
    en: 'is none of: {values}; please use one of them',
  },
  'too-small': { de: 'ist kleiner als {least}', en: 'is less than {least}' },
  'too-large': { de: 'ist größer als {most}', en: 'is more than {most}' },
  'too-long': { de: 'hat mehr als {most} Einträge oder Zeichen', en: 'is longer than {most}' },
  'repeated-option': {
    de: 'die Möglichkeit „{id}“ steht schon da; bitte jede einmal nennen',
    en: 'the option "{id}" is there already; please name each once',
  },
  'no-option': {
    de: 'nennt keine Möglichkeit; bitte mindestens eine nennen',
    en: 'names no option; please name at least one',
  },
  'one-proposal': {
    de: 'ist eine zweite Möglichkeit; dieses Verfahren entscheidet über einen einzigen Vorschlag',
    en: 'is a second option; this method decides on a single proposal',
  },
  'no-passive-option': {
    de: 'ohne die Passivlösung („Es bleibt, wie es ist“, passive: true) gibt es keine Grenze der Zumutbarkeit; bitte ergänzen',
    en: 'lacks the passive option ("things stay as they are", passive: true), which is the limit of what is reasonable; please add it',
  },
  'several-passive-options': {
    de: 'nennt mehr als eine Passivlösung; bitte eine wählen',
    en: 'names more than one passive option; please choose one',
  },
  'repeated-voice': {
    de: 'die Stimme „{id}“ steht schon da; bitte jede einmal nennen',
    en: 'the voice "{id}" is there already; please name each once',
  },
  'organisation-has-a-voice': {
    de: '„{id}“ hat schon eine Stimme; bei „delegate“ stimmt je Organisation eine Person',
    en: '"{id}" has a voice already; with "delegate" one person votes for each organisation',
  },
  'no-organisation': {
    de: 'fehlt; die doppelte Mehrheit braucht Organisationen',
    en: 'is missing; the double majority needs organisations',
  },
  'mode-without-sense': {
    de: '„{mode}“ passt nicht zum Verfahren „{method}“; bitte eine andere Art der Stimme wählen',
    en: '"{mode}" does not fit the method "{method}"; please choose another mode',
  },
  'weight-without-sense': {
    de: 'ein Gewicht passt nicht, wo jede Organisation gleich viel zählt; bitte weglassen',
    en: 'a weight does not fit where all organisations count the same; please leave it out',
  },
  'weights-too-large': {
    de: 'die Gewichte sind zusammen mehr als {most}; bitte kürzen',
    en: 'the weights together are more than {most}; please reduce them',
  },
  'share-above-one': {
    de: 'ist mehr als alle; bitte berichtigen',
    en: 'is more than all; please correct it',
  },
  'share-of-none': {
    de: 'ist 0; eine Mehrheit braucht mehr als niemanden',
    en: 'is 0; a majority takes more than nobody',
  },
  'fewer-present-than-ballots': {
    de: 'ist weniger als die {ballots} Stimmen, die abgegeben wurden',
    en: 'is less than the {ballots} ballots that were cast',
  },
  'more-present-than-entitled': {
    de: 'ist mehr als die {entitled} Stimmberechtigten',
    en: 'is more than the {entitled} who are entitled',
  },
  'unknown-voice': {
    de: '„{id}“ steht nicht unter den Stimmberechtigten (entitled)',
    en: '"{id}" is not among the entitled',
  },
  'second-ballot': {
    de: 'ein zweiter Stimmzettel von „{id}“; bitte nur den gültigen lassen',
    en: 'a second ballot of "{id}"; please leave the valid one only',
  },
  'unknown-option': {
    de: 'die Möglichkeit „{id}“ gibt es nicht',
    en: 'there is no option "{id}"',
  },
  'option-twice': {
    de: 'nennt „{id}“ zum zweiten Mal; bitte einmal nennen',
    en: 'names "{id}" a second time; please name it once',
  },
  'too-many-dots': {
    de: 'verteilt mehr als {most} Punkte',
    en: 'gives away more than {most} dots',
  },
};

/** Such as `ballots[2].values.A`. */
function placeOf(path: RecordFault['path']): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${plain(step)}`))
    .join('')
    .replace(/^\./, '');
  return place === '' ? speak({ de: 'die Datei', en: 'the file' }) : place;
}

export function faultLine(file: string, { code, path, words }: RecordFault): string {
  const said = speak(sentences[code]).replace(/\{(\w+)\}/g, (_, word: string) =>
    plain(String(words[word] ?? '')),
  );
  return `${file}: ${placeOf(path)}: ${said}`;
}
