import type { RowProblem } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { listParam, numberParam, textParam } from './coded-params.ts';

type Sentence = (problem: RowProblem) => MessageDescriptor;

/** What is wrong with a cell and what helps; the column is named beside it. */
const sentences: Readonly<Record<string, Sentence>> = {
  'no-name': () => msg`Hier fehlt der Name.`,
  'no-from': () => msg`Es fehlt, von wem die Beziehung ausgeht.`,
  'no-to': () => msg`Es fehlt, zu wem die Beziehung geht.`,
  'too-long': ({ params }) =>
    msg`Der Text ist zu lang. Möglich sind ${numberParam(params, 'most')} Zeichen.`,
  'not-usable': ({ value }) => msg`„${value}“ lässt sich so nicht übernehmen.`,
  'control-character': () => msg`Die Zelle enthält Zeichen, die sich nicht speichern lassen.`,
  'formula-as-text': ({ value }) => msg`„${value}“ wurde als Text gelesen, nicht als Formel.`,
  'area-ambiguous': ({ value, params }) =>
    msg`„${value}“ passt zu mehreren Gebieten: ${listParam(params, 'areas').join(', ')}.`,
  'area-unknown': ({ value }) =>
    msg`Das Gebiet „${value}“ gibt es noch nicht. Die Zeile kommt ohne Gebiet herein.`,
  'area-by-position': ({ value }) =>
    msg`Das Gebiet „${value}“ gibt es nicht. Eingeordnet ist die Zeile nach ihrer Lage auf der Karte.`,
  'type-unknown': ({ value }) =>
    msg`„${value}“ ist keine der bekannten Arten. Die Art bleibt offen, das Wort kommt in die Notizen.`,
  'not-an-e-mail': ({ value }) =>
    msg`„${value}“ ist keine vollständige E-Mail-Adresse und kommt in die Notizen.`,
  'not-a-web-address': ({ value }) =>
    msg`„${value}“ ist keine Webadresse und kommt in die Notizen.`,
  'not-a-phone': ({ value }) => msg`„${value}“ ist keine Telefonnummer und kommt in die Notizen.`,
  'more-than-one': ({ value }) =>
    msg`„${value}“ enthält mehrere Angaben. Die erste zählt, die anderen stehen in den Notizen.`,
  'not-a-coordinate': ({ value }) => msg`„${value}“ ist keine Koordinate, wie in 52,5123.`,
  'coordinate-missing': () => msg`Breite oder Länge fehlt. Beide gehören zusammen.`,
  'coordinate-outside': ({ value }) => msg`„${value}“ liegt außerhalb der Erde.`,
  'coordinates-swapped': () => msg`Breite und Länge waren vertauscht. Wir haben sie getauscht.`,
  'not-a-tie-type': ({ value }) => msg`„${value}“ ist keine bekannte Art von Beziehung.`,
  'not-a-level': ({ value }) => msg`„${value}“ ist keine Stufe von 0 bis 5.`,
  'not-a-formality': ({ value }) => msg`„${value}“ ist keine bekannte Verbindlichkeit.`,
  'not-a-day': ({ value }) => msg`„${value}“ ist kein Datum, wie in 1.3.2024, 03/2024 oder 2024.`,
  'ends-before-it-begins': () => msg`Das Ende liegt vor dem Anfang.`,
  'tie-to-itself': () => msg`Beide Namen meinen denselben Akteur.`,
  'tie-type-assumed': () =>
    msg`Die Liste nennt keine Art der Beziehung. Angenommen ist ein loser Kontakt.`,
  'actor-unknown': ({ value, params }) =>
    listParam(params, 'similar').length === 0
      ? msg`„${value}“ steht nicht im Bestand.`
      : msg`„${value}“ steht nicht im Bestand. Ähnlich heißt: ${listParam(params, 'similar').join(', ')}.`,
  'actor-ambiguous': ({ value, params }) =>
    msg`„${value}“ heißen ${numberParam(params, 'count')} Akteure. Bitte schreiben Sie den Namen genauer.`,
  'no-node-id': () => msg`Der Knoten hat keine Kennung (id). Bitte ergänzen Sie eine.`,
  'repeated-id': ({ value, params }) =>
    msg`Die Kennung „${value}“ hat schon der Knoten in Zeile ${numberParam(params, 'row')}. Bitte geben Sie diesem eine eigene, oder lassen Sie ihn aus.`,
  'node-unknown': ({ value }) =>
    msg`Einen Knoten mit der Kennung „${value}“ gibt es in der Datei nicht. Bitte berichtigen Sie sie, oder tragen Sie den Namen eines Akteurs ein.`,
  'end-faulty': ({ params }) =>
    msg`„${textParam(params, 'name')}“ in Zeile ${numberParam(params, 'row')} ist noch fehlerhaft. Ist das berichtigt, kommt die Beziehung mit.`,
  'end-skipped': ({ params }) =>
    msg`„${textParam(params, 'name')}“ in Zeile ${numberParam(params, 'row')} bleibt draußen, die Beziehung also auch.`,
  'end-waits': ({ params }) =>
    msg`Entscheiden Sie erst in Zeile ${numberParam(params, 'row')}, wer „${textParam(params, 'name')}“ ist.`,
  'wrong-characters': ({ value }) =>
    msg`„${value}“ enthält Zeichen, die sich nicht lesen ließen. Bitte speichern Sie die Datei als UTF-8, oder berichtigen Sie die Zelle.`,
  'read-as': ({ value, params }) => msg`„${value}“ ist gelesen als „${textParam(params, 'name')}“.`,
};

export function problemWords(problem: RowProblem): MessageDescriptor {
  const sentence = sentences[problem.code];
  if (sentence !== undefined) return sentence(problem);
  const { value, code } = problem;
  return value === ''
    ? msg`Diese Zelle passt nicht (${code}).`
    : msg`„${value}“ passt hier nicht (${code}).`;
}
