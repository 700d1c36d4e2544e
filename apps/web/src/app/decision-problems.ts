import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiProblem } from './api-problem.ts';

/** The words for refusals about decisions. */
export const decisionProblems: Readonly<Record<string, MessageDescriptor>> = {
  'decision-closed': msg`Die Frist ist vorbei. Diese Abstimmung nimmt keine Stimmen mehr an.`,
  'not-open-yet': msg`Diese Abstimmung hat noch nicht begonnen.`,
  'no-such-decision': msg`Diese Entscheidung gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'decision-moved-on': msg`Mit dieser Entscheidung ist inzwischen etwas geschehen. Bitte sehen Sie nach, wie sie jetzt steht.`,
  'no-such-voice': msg`Diese Stimme gibt es hier nicht.`,
  'not-your-voice': msg`Für diese Stimme dürfen Sie nicht stimmen.`,
  'voice-struck': msg`Diese Stimme ist gestrichen. Ihr Stimmzettel zählt nicht.`,
  'voice-twice': msg`Diese Organisation oder Person steht schon dabei; sie hat eine Stimme.`,
  'voice-without-name': msg`Bitte nennen Sie jede Person, oder geben Sie ihr einen Platz, etwa „Platz 1“.`,
  'last-voice': msg`Ohne diese Stimme wäre niemand mehr übrig. Ziehen Sie die Abstimmung stattdessen zurück.`,
  'already-voted': msg`Diese Stimme ist schon abgegeben. Eine geheime Stimme lässt sich nicht ändern.`,
  'voted-in-secret': msg`Diese Stimme liegt schon in der Urne und lässt sich nicht mehr herausfinden.`,
  'secret-by-hand': msg`Geheime Stimmen werden nicht einzeln eingetragen: Man sähe, von wem sie sind. Tragen Sie die ganze Papierurne auf einmal ein.`,
  'not-secret': msg`Diese Abstimmung ist nicht geheim. Bitte tragen Sie die Stimmzettel einzeln ein.`,
  'in-paper-box': msg`Von dieser Stimme liegt ein Zettel in der Papierurne, die noch bestätigt wird. Stimmt das nicht, wird die Urne verworfen und neu eingetragen.`,
  'box-waiting': msg`Es wartet schon eine Papierurne auf ihre Bestätigung. Lassen Sie sie zuerst bestätigen; Ihre Eingaben bleiben hier stehen.`,
  'text-outdated': msg`Inzwischen gibt es andere Worte. Bitte laden Sie die Seite neu, lesen Sie sie, und stimmen Sie dann.`,
  'invalid-ballot': msg`Dieser Stimmzettel passt nicht zur Frage. Bitte laden Sie die Seite neu und füllen Sie ihn noch einmal aus.`,
  'has-ballots': msg`Es hat schon jemand gestimmt. Frage, Verfahren und Regeln bleiben jetzt, wie sie sind.`,
  'secret-has-ballots': msg`Es liegen schon geheime Stimmen in der Urne. Die Worte bleiben jetzt, wie sie sind.`,
  'not-ready': msg`Zum Eröffnen fehlt noch etwas. Der Entwurf sagt, was.`,
  'closes-earlier': msg`Verkürzen lässt sich die Frist nicht, nur verlängern.`,
  'closes-too-early': msg`Das Ende liegt nicht nach dem Beginn, oder es ist schon vorbei.`,
  'voices-missing': msg`Noch haben nicht alle gestimmt. Ausgezählt wird nach der Frist.`,
  'no-late-joiners': msg`Wer später dazukommt, stimmt hier nicht mit; so war es vereinbart.`,
  'set-at-opening': msg`Das steht seit der Eröffnung fest.`,
  'other-options': msg`Die Möglichkeiten bleiben dieselben; nur ihre Worte lassen sich ändern.`,
  'proxies-off': msg`Vertretungen sind bei dieser Abstimmung nicht vorgesehen.`,
  'proxy-to-oneself': msg`Eine Stimme kann sich nicht selbst vertreten.`,
  'proxy-chain': msg`Wer vertreten wird, vertritt selbst niemanden. Bitte wählen Sie eine andere Stimme.`,
  'too-many-proxies': msg`Diese Stimme vertritt schon so viele, wie vereinbart ist.`,
  'standing-proxy-given': msg`Dafür gibt es schon eine ständige Vertretung. Bitte nehmen Sie diese zuerst zurück.`,
  'already-past': msg`Dieser Tag ist schon vorbei. Bitte nennen Sie einen späteren, oder lassen Sie das Feld leer.`,
  'no-such-proxy': msg`Diese Vertretung gibt es nicht mehr.`,
  'same-person': msg`Das bestätigt eine zweite Person, nicht die, die es eingetragen hat.`,
  'already-settled': msg`Dieser Eintrag ist schon bestätigt oder verworfen.`,
  'no-such-ballot': msg`Diesen Stimmzettel gibt es nicht mehr.`,
  'is-consent': msg`Beim Konsent führt die Moderation durch die Runden; so lässt sich das nicht beenden.`,
  'not-consent': msg`Das gibt es nur beim Konsent.`,
  'wrong-phase': msg`Das passt nicht zu dem Schritt, in dem der Vorschlag gerade ist.`,
  'no-round': msg`Gerade läuft keine Konsentrunde.`,
  'no-amending': msg`Während einer Runde bleiben die Worte, wie sie sind.`,
  'no-such-objection': msg`Diesen Einwand gibt es nicht mehr.`,
  'group-must-test': msg`Zu wenige haben geprüft. Einen Einwand schließt nur, wer ihn vorbringt, oder mindestens die Hälfte der Gruppe.`,
  'more-than-tested': msg`Mehr als geprüft haben, können ihn nicht gefunden haben.`,
  'reason-missing': msg`Bitte sagen Sie, warum Sie anders entscheiden, als gezählt wurde.`,
  'review-missing': msg`Ein Konsent gilt bis zur Überprüfung: Bitte setzen Sie einen Tag.`,
  'review-past': msg`Der Tag der Überprüfung liegt nicht in der Zukunft. Bitte wählen Sie einen späteren.`,
  'not-open': msg`Stimmzettel und Erfassungsbogen gibt es, solange abgestimmt wird.`,
  'no-result': msg`Es ist noch nicht ausgezählt.`,
  sealed: msg`Bei so wenigen geheimen Stimmen wird das Protokoll nicht herausgegeben.`,
};

/** Refusals that say what else could be meant, or how much there may be. */
export const countedDecisionProblems: Readonly<
  Record<string, (params: ApiProblem['params']) => MessageDescriptor>
> = {
  'no-such-time': ({ instead }) =>
    msg`Diese Uhrzeit gibt es nicht: Da wird die Uhr vorgestellt. Meinen Sie ${String(instead).slice(11)} Uhr?`,
  'too-many-standing-proxies': ({ most }) =>
    msg`Mehr als ${String(most)} ständige Vertretungen gehen nicht. Bitte nehmen Sie zuerst eine zurück.`,
  'box-too-small': ({ least }) =>
    msg`Das sind zu wenige Zettel: Wer sie auszählt, wüsste, wer wie gestimmt hat. Ab ${String(least)} geht es. Weniger stimmen mit persönlichem Link.`,
  'box-uneven': ({ voices, ballots }) =>
    msg`Angekreuzt sind ${String(voices)} Stimmen, gezählt sind ${String(ballots)} Zettel. Beides muss gleich sein: Bitte zählen Sie noch einmal nach.`,
  'box-has-voted': ({ names }) =>
    msg`Schon gestimmt haben: ${Array.isArray(names) ? names.join(', ') : ''}. Eine zweite Stimme zählt nicht. Bitte klären Sie, wessen Zettel zu viel ist.`,
  'voted-itself': ({ voice }) =>
    msg`${String(voice)} hat selbst gestimmt; diese Stimme zählt. Ihre Vertretung wird nicht mehr gebraucht.`,
  'too-many-voices': ({ most }) => msg`Das sind zu viele Stimmen. Möglich sind ${String(most)}.`,
};
