import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ApiProblem } from './api-problem.ts';

/** The words for refusals about goals. */
export const goalProblems: Readonly<Record<string, MessageDescriptor>> = {
  'no-such-goal': msg`Dieses Ziel gibt es nicht mehr, oder Sie sehen es nicht.`,
  'public-page-off': msg`Diese Seite gibt es nicht, oder sie ist ausgeschaltet.`,
  'public-page-so-already': msg`Das hat inzwischen schon jemand getan. Die Seite zeigt, wie es jetzt steht.`,
  'goal-not-shared': msg`Dieses Ziel sieht nur das Team. Öffentlich wird erst, was das Netzwerk sieht: Ändern Sie zuerst, wer die Kooperation oder das Gremium sieht.`,
  'goal-not-shown': msg`Dieses Ziel steht nicht mehr auf der öffentlichen Seite.`,
  'preview-outdated': msg`Inzwischen hat sich etwas geändert. Bitte lesen Sie die Vorschau noch einmal; Ihre Eingaben sind noch da.`,
  'no-such-parent-goal': msg`Das Ziel darüber gibt es nicht mehr. Bitte wählen Sie ein anderes, oder lassen Sie das Feld leer.`,
  'no-such-value': msg`Diesen gemessenen Wert gibt es nicht mehr.`,
  'theme-beside-context': msg`Ein Ziel gehört zu einem Thema oder zu einer Kooperation oder einem Gremium, nicht zu beidem. Bitte lassen Sie das Thema leer.`,
  'parent-unfit': msg`Unter diesem Ziel kann es nicht stehen: Unter einem Leitziel stehen Mittlerziele, Handlungsziele und Nicht-Ziele, unter einem Mittlerziel Handlungsziele.`,
  'target-without-indicator': msg`Ein Ausgangs- oder Zielwert braucht etwas, das gezählt wird. Bitte schreiben Sie, woran man es erkennt.`,
  'review-day-missing': msg`Bitte setzen Sie zuerst, wann das Ziel überprüft wird. Ohne diesen Tag wird nichts vereinbart.`,
  'goal-not-asked': msg`Dieses Ziel steht gerade nicht zur Zustimmung. Zugestimmt wird in der Aushandlung.`,
  'goal-moved-on': msg`Mit diesem Ziel ist inzwischen etwas anderes geschehen. Die Seite zeigt, wie es jetzt steht.`,
  'goal-step-unfit': msg`Von diesem Stand führt kein Weg dorthin. Die Seite zeigt, was jetzt möglich ist.`,
  'goal-step-without-reason': msg`Bitte schreiben Sie, warum. Alle Beteiligten lesen das.`,
  'rewording-without-reason': msg`Das Ziel war schon vereinbart. Bitte schreiben Sie, warum es jetzt anders heißt; alle werden neu gefragt.`,
  'parties-follow': msg`Wer zustimmt, ergibt sich hier aus der Kooperation, dem Gremium oder der Werkstatt. Bitte ändern Sie es dort.`,
  'parties-have-agreed': msg`Das Ziel ist vereinbart. Wer dabei ist, ändern Sie erst wieder, wenn es angepasst wird.`,
  'parties-without-reason': msg`Bitte schreiben Sie, warum. Alle Beteiligten lesen das.`,
  'named-meanwhile': msg`Das hat inzwischen schon jemand so eingetragen.`,
  'rule-in-future': msg`Der Tag des Beschlusses liegt in der Zukunft.`,
  'goal-has-words': msg`Zu diesem Ziel hat sich schon jemand geäußert. Verwerfen Sie es stattdessen; dann bleibt lesbar, was gesagt wurde.`,
  'goal-without-indicator': msg`Dieses Ziel hat noch nichts, das gezählt wird. Bitte tragen Sie zuerst ein, woran man es erkennt.`,
  'measured-in-future': msg`Der Tag der Messung liegt in der Zukunft.`,
  'no-such-remark': msg`Diesen Beitrag gibt es nicht mehr.`,
  'no-such-question': msg`Diese Frage gibt es nicht mehr.`,
  'goal-not-discussed': msg`Dieses Ziel ist verworfen. Nehmen Sie es zuerst wieder als Idee auf.`,
  'recorded-without-party': msg`Bitte wählen Sie, für wen Sie das eintragen.`,
  'reaction-without-stance': msg`Bitte wählen Sie, wie Sie dazu stehen.`,
  'answer-without-question': msg`Eine Antwort braucht eine Frage.`,
  'amendment-without-passage': msg`Bitte schreiben Sie die Stelle so, wie sie jetzt im Ziel steht.`,
  'amendment-changes-nothing': msg`Stelle und neuer Text sind gleich. Bitte schreiben Sie, was anders heißen soll.`,
  'amendment-too-long': msg`So wäre der Text leer oder zu lang. Bitte kürzen Sie den Vorschlag, oder lehnen Sie ihn ab.`,
  'remark-settled': msg`Darüber ist inzwischen entschieden. Die Seite zeigt, wie.`,
  'fate-unfit': msg`Das kann aus diesem Beitrag nicht werden.`,
  'fate-without-reason': msg`Bitte schreiben Sie, warum. Wer das gesagt hat, liest es.`,
  'no-such-workshop': msg`Diese Werkstatt gibt es nicht mehr, oder Sie sind nicht dabei.`,
  'no-such-interest': msg`Dieses Interesse gibt es nicht mehr.`,
  'workshop-without-parties': msg`Eine Werkstatt braucht jemanden, der dabei ist. Bitte wählen Sie Beteiligte.`,
  'workshop-phase-unfit': msg`In dieser Phase der Werkstatt geht das nicht. Die Seite zeigt, wo sie steht.`,
  'workshop-begun': msg`Hier hat schon jemand etwas gesagt. Schließen Sie die Werkstatt stattdessen ab.`,
  'interests-not-open': msg`Noch liegen nicht alle Interessen offen. Öffnen Sie sie, oder warten Sie, bis alle fertig sind.`,
  'no-interests': msg`Noch hat niemand ein Interesse gesagt. Öffnen lässt sich erst, was da ist.`,
  'interests-open': msg`Die Interessen liegen schon offen.`,
  'no-goal-drafted': msg`Noch ist kein Ziel entworfen, über das entschieden werden könnte.`,
  'nothing-stated': msg`Für diese Seite steht noch kein Interesse da.`,
  'already-withdrawn': msg`Das ist schon zurückgezogen.`,
  'actor-has-goal-words': msg`Dieser Akteur hat sich zu Zielen geäußert. Er kann mit einem anderen zusammengeführt, aber nicht entfernt werden.`,
};

function listed(names: unknown): string {
  return Array.isArray(names) ? names.map(String).join(', ') : '';
}

/** Refusals that name something or count it. */
export const countedGoalProblems: Readonly<
  Record<string, (params: ApiProblem['params']) => MessageDescriptor>
> = {
  'goal-key-taken': ({ key }) =>
    msg`Das Kürzel ${String(key)} hat schon ein anderes Ziel. Bitte wählen Sie ein anderes.`,
  'sub-goals-remain': ({ keys }) =>
    listed(keys) === ''
      ? msg`Darunter stehen noch andere Ziele. Bitte hängen Sie sie zuerst um, oder verwerfen Sie das Ziel.`
      : msg`Darunter stehen noch ${listed(keys)}. Bitte sagen Sie, was aus ihnen wird.`,
  'sub-goals-unfit': ({ keys }) =>
    msg`Darunter stehen ${listed(keys)}. Auf dieser Ebene könnten sie dort nicht mehr stehen; bitte hängen Sie sie zuerst um.`,
  'passage-gone': ({ current }) =>
    msg`Diese Stelle steht so nicht mehr da. Jetzt heißt es: „${String(current)}“. Bitte machen Sie daraus einen neuen Vorschlag, oder lehnen Sie diesen ab.`,
  'passage-ambiguous': ({ current }) =>
    msg`Diese Stelle kommt mehrmals vor: „${String(current)}“. Bitte schlagen Sie die Änderung mit mehr Worten drumherum vor.`,
  'too-many-remarks': ({ most }) =>
    msg`Zu diesem Ziel gibt es schon ${String(most)} Beiträge. Bitte beginnen Sie ein neues.`,
  'too-many-interests': ({ most }) =>
    msg`In dieser Werkstatt stehen schon ${String(most)} Interessen. Bitte beginnen Sie eine neue.`,
  'too-many-workshops': ({ most }) =>
    msg`Es gibt schon ${String(most)} Werkstätten. Bitte entfernen Sie zuerst irrtümlich begonnene.`,
  'words-missing': ({ missing }) =>
    msg`Noch haben nicht alle zugestimmt. Es fehlt: ${listed(missing)}.`,
  'goals-remain': ({ count }) =>
    msg`Daran ${plural(Number(count), { one: 'hängt noch # Ziel', other: 'hängen noch # Ziele' })}, auch verworfene zählen. Ordnen Sie sie zuerst anders zu.`,
  'too-many-goals': ({ most }) =>
    msg`Das Quartier hat schon ${String(most)} Ziele. Bitte entfernen Sie zuerst alte Ideen, die niemand mehr braucht.`,
  'too-many-revisions': ({ most }) =>
    msg`Dieses Ziel hat schon ${String(most)} Fassungen. Bitte verwerfen Sie es und beginnen Sie ein neues.`,
  'too-many-words': ({ most }) =>
    msg`Zu diesem Ziel gibt es schon ${String(most)} Antworten. Bitte beginnen Sie ein neues.`,
  'too-many-values': ({ most }) =>
    msg`Zu diesem Ziel gibt es schon ${String(most)} Werte. Bitte entfernen Sie zuerst alte.`,
};
