import type { DecisionSheet } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Missing = DecisionSheet['missing'][number];

const words: Readonly<Record<string, MessageDescriptor>> = {
  'no-voices': msg`Es ist noch nicht gesagt, wer entscheidet.`,
  'too-few-options': msg`Zur Wahl stehen noch keine zwei Möglichkeiten.`,
  'majority-below-half': msg`Eine Mehrheit ist mindestens die Hälfte.`,
  'no-option': msg`Es steht noch nichts zur Auswahl.`,
  'no-passive-option': msg`Beim Konsensieren gehört „Es bleibt, wie es ist“ dazu.`,
  'several-passive-options': msg`„Es bleibt, wie es ist“ darf nur einmal dabei sein.`,
  'one-proposal': msg`Bei diesem Verfahren steht genau ein Vorschlag zur Entscheidung.`,
  'no-closing-time': msg`Es fehlt, bis wann abgestimmt wird.`,
  'closes-too-early': msg`Das Ende liegt nicht nach dem Beginn, oder es ist schon vorbei.`,
  'secret-needs-single-voices': msg`Geheim geht nur mit einer Stimme je Organisation oder je Person.`,
  'secret-consent': msg`Konsent lebt davon, dass Einwände genannt werden; geheim geht er nicht.`,
  'mode-without-sense': msg`Diese Stimmregel passt nicht zum Verfahren.`,
  'no-organisation': msg`Für die doppelte Mehrheit gehört jede Person zu einer Organisation oder Bank.`,
  'organisation-has-a-voice': msg`Eine Organisation steht mehrfach dabei; sie hat eine Stimme.`,
  'weights-not-here': msg`Verschiedenes Gewicht passt nicht zu diesen Regeln. Bitte schalten Sie es aus, oder wählen Sie andere Regeln.`,
  'weights-too-large': msg`Alle Stimmen zusammen wiegen zu viel. Bitte teilen Sie alle Gewichte durch dieselbe Zahl.`,
  'share-above-one': msg`Mehrheit oder Mindestbeteiligung liegt über dem Ganzen.`,
  'share-of-none': msg`Die Mehrheit darf nicht null sein.`,
};

/** What is still missing before a decision can be opened. */
export function missingWords({ code, words: said }: Missing): MessageDescriptor {
  const { first = '', second = '' } = said;
  if (code === 'same-option') {
    return msg`„${first}“ und „${second}“ lassen sich nicht unterscheiden. Bitte ändern Sie eine der Möglichkeiten.`;
  }
  if (code === 'same-person') {
    return msg`„${first}“ und „${second}“ lassen sich nicht unterscheiden. Jede Person steht einmal da.`;
  }
  return words[code] ?? msg`Noch passt etwas nicht (${code}).`;
}
