import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from './api-problem.ts';
import { countedGoalProblems, goalProblems } from './goal-problems.ts';
import { countedMeasureProblems, measureProblems } from './measure-problems.ts';
import { logoProblems } from './logo-problems.ts';
import { countedRoleProblems, roleProblems } from './role-problems.ts';
import { countedDecisionProblems, decisionProblems } from './decision-problems.ts';
import { countedTaskProblems, taskProblems } from './task-problems.ts';
import { isUnloadedPart } from './unloaded-parts.ts';

/** The words for every refusal that a page does not explain better itself. */
const messages: Readonly<Record<string, MessageDescriptor>> = {
  offline: msg`Es besteht gerade keine Verbindung. Bitte versuchen Sie es gleich noch einmal.`,
  unreachable: msg`Der Server antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.`,
  'part-not-loaded': msg`Ein Teil der Anwendung ist nicht angekommen: Entweder fehlt gerade die Verbindung, oder es gibt inzwischen eine neue Fassung. Bitte laden Sie die Seite neu.`,
  'own-fault': msg`In der Anwendung ist ein Fehler aufgetreten. Bitte laden Sie die Seite neu.`,
  internal: msg`Auf dem Server ist ein Fehler aufgetreten. Nichts wurde geändert.`,
  'sign-in-needed': msg`Bitte melden Sie sich an.`,
  'second-factor-needed': msg`Dafür brauchen Sie einen zweiten Faktor. Sie richten ihn unter „Konto“ ein.`,
  'not-allowed': msg`Dazu sind Sie in diesem Quartier nicht berechtigt.`,
  'not-visible': msg`Der Eintrag enthält Angaben, die Sie nicht sehen dürfen. Deshalb können Sie das nicht ändern. Wer sie geschützt hat, kann es.`,
  'no-such-neighbourhood': msg`Dieses Quartier gibt es nicht, oder Sie gehören nicht dazu.`,
  'no-such-actor': msg`Diesen Akteur gibt es nicht mehr. Vielleicht wurde er entfernt oder zusammengeführt.`,
  'no-such-tie': msg`Diese Beziehung gibt es nicht mehr.`,
  'no-such-area': msg`Dieses Gebiet gibt es nicht mehr.`,
  'no-such-body': msg`Dieses Gremium gibt es nicht mehr, oder Sie sehen es nicht.`,
  'bodies-changed': msg`Jemand anderes hat eines der beiden Gremien inzwischen geändert. Hier steht jetzt der neue Stand; Ihre Auswahl ist noch da. Bitte sehen Sie noch einmal hin.`,
  'no-such-seat': msg`Diesen Sitz gibt es nicht mehr.`,
  'closed-without-reason': msg`Ein geschlossenes Gremium braucht einen Grund. Bitte schreiben Sie, warum niemand Neues aufgenommen wird.`,
  'vacant-seat-unnamed': msg`Ein unbesetzter Sitz braucht einen Namen, etwa „Geflüchtete“. Oder wählen Sie, wer dort sitzt.`,
  'already-seated': msg`Dieser Akteur sitzt zu der Zeit schon in diesem Gremium. Ändern Sie den vorhandenen Sitz.`,
  'no-such-approach': msg`Diese Ansprache gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'declined-without-reason': msg`Bitte wählen Sie, warum der Akteur nicht möchte. Das hilft, wenn Sie später noch einmal fragen.`,
  'postponed-without-day': msg`Bitte setzen Sie einen Tag, an dem Sie wieder darauf zukommen.`,
  'approach-of-itself': msg`Wer angesprochen wird, kann nicht zugleich die Tür öffnen oder Partner suchen. Bitte wählen Sie jemand anderen.`,
  'no-such-cooperation': msg`Diese Kooperation gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'no-such-party': msg`Wer hier beteiligt war, ist es nicht mehr. Bitte laden Sie die Seite neu.`,
  'no-such-review': msg`Diesen Rückblick gibt es nicht mehr.`,
  'state-without-reason': msg`Bitte schreiben Sie in einem Satz, warum die Kooperation so steht.`,
  'ended-without-target-benefit': msg`Bitte schreiben Sie, was sich für die Zielgruppe geändert hat. Dann gilt die Kooperation als beendet.`,
  'phase-unfit': msg`Dieser Schritt auf dem Weg passt nicht zum Stand der Kooperation. Bitte wählen Sie einen anderen.`,
  'ended-before-start': msg`Das Ende liegt vor dem Beginn.`,
  'already-party': msg`Dieser Akteur ist schon dabei. Ändern Sie seinen Eintrag.`,
  'parties-changed': msg`Inzwischen ist jemand dazugekommen oder weggefallen. Bitte ordnen Sie die Liste noch einmal.`,
  'no-such-warning': msg`Diesen Hinweis gibt es nicht mehr. Die Liste zeigt, wie es jetzt steht.`,
  'already-accepted': msg`Das hat inzwischen jemand anderes festgehalten. Die Liste zeigt, mit welchem Grund; er bleibt stehen.`,
  'look-again-past': msg`Der Tag zum Wiederansehen liegt nicht in der Zukunft. Bitte wählen Sie einen späteren, oder lassen Sie das Feld leer.`,
  'no-such-saved-search': msg`Diese gemerkte Ansicht gibt es nicht mehr.`,
  'no-such-snapshot': msg`Diese Momentaufnahme gibt es nicht mehr.`,
  'no-such-scenario': msg`Dieses Szenario gibt es nicht mehr, oder es ist nicht für alle freigegeben.`,
  'no-such-statement': msg`Diese Angabe gibt es nicht mehr.`,
  'no-such-contact-person': msg`Diese Ansprechperson gibt es nicht mehr, oder sie ist für Sie nicht sichtbar.`,
  'no-contact-persons': msg`Zu diesen Akteuren gibt es keine Ansprechperson, die Sie mitnehmen dürfen.`,
  'contact-person-blocked': msg`Diese Person hat widersprochen oder ihre Einwilligung widerrufen. Sie wird nicht noch einmal eingetragen.`,
  'contact-person-erased': msg`Diese Ansprechperson ist anonymisiert. An ihr lässt sich nichts mehr ändern.`,
  'no-consent-on-record': msg`Zu dieser Person ist keine Einwilligung vermerkt.`,
  'erased-for-good': msg`Was endgültig gelöscht oder anonymisiert ist, lässt sich nicht zurückholen.`,
  'no-such-change': msg`Diese Änderung gibt es nicht.`,
  'no-such-mark': msg`Diesen Vermerk gibt es nicht mehr.`,
  'match-with-itself': msg`Ein Vorschlag braucht zwei verschiedene Akteure.`,
  'changed-meanwhile': msg`Jemand anderes hat dieselbe Angabe inzwischen geändert. Ihre Eingabe ist noch da. Bitte vergleichen Sie.`,
  'changed-since': msg`Die Angaben wurden seither weiter geändert. Deshalb lässt sich dieser Schritt nicht als Ganzes zurücknehmen.`,
  'already-undone': msg`Dieser Schritt ist schon zurückgenommen.`,
  'area-known': msg`Ein Gebiet mit diesem Namen gibt es schon.`,
  'tie-known': msg`Diese Beziehung ist schon eingetragen.`,
  'tie-with-itself': msg`Eine Beziehung braucht zwei verschiedene Akteure.`,
  'merge-with-itself': msg`Zum Zusammenführen braucht es zwei verschiedene Einträge.`,
  'until-before-since': msg`Das Ende liegt vor dem Anfang.`,
  'last-statement': msg`Die letzte Angabe bleibt stehen. Sie können stattdessen die Beziehung entfernen.`,
  'no-mail-server': msg`Es ist kein Mailserver eingestellt. Deshalb lässt sich keine E-Mail senden.`,
  'no-such-mail': msg`Diese E-Mail gibt es hier nicht mehr.`,
  'mail-already-sent': msg`Diese E-Mail ist inzwischen gesendet.`,
  'no-address-search': msg`Adressen lassen sich hier nicht suchen: Es ist kein Dienst dafür eingestellt.`,
  'address-search-failed': msg`Der Dienst für Adressen antwortet gerade nicht. Sie können die Lage in der Karte zeigen oder Breite und Länge eingeben.`,
  'invalid-input': msg`Einige Angaben passen noch nicht.`,
  'too-large': msg`Das ist zu groß, um auf einmal gesendet zu werden.`,
  'too-many-requests': msg`Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie einen Augenblick.`,
  'computing-busy': msg`Gerade wird viel gerechnet. Bitte versuchen Sie es gleich noch einmal.`,
  'computing-too-long': msg`Das Rechnen hat zu lange gedauert und wurde beendet. Bitte versuchen Sie es später noch einmal.`,
  'link-not-valid': msg`Dieser Link gilt nicht mehr: Er ist abgelaufen, zurückgezogen oder durch einen neuen ersetzt.`,
  'no-such-agreement': msg`Diese Vereinbarung gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'no-such-contribution': msg`Diesen Beitrag gibt es nicht mehr.`,
  'no-such-link': msg`Diesen Link gibt es nicht mehr.`,
  'agreement-moved-on': msg`Die Vereinbarung steht inzwischen anders. Bitte sehen Sie nach, wie sie jetzt steht.`,
  'version-outdated': msg`Inzwischen liegt eine andere Fassung vor. Bitte lesen Sie, was sich geändert hat, und antworten Sie dann.`,
  'already-answered': msg`Für diese Seite ist schon zugestimmt.`,
  'nothing-to-confirm': msg`Gerade liegt keine Fassung zur Zustimmung vor.`,
  'nothing-to-agree': msg`Eine Fassung ohne Teile lässt sich nicht vorlegen. Bitte wählen Sie, welche Teile es braucht.`,
  'no-longer-party': msg`Diese Seite ist nicht mehr dabei. Ihre Zustimmung wird nicht gebraucht.`,
  'given-in-future': msg`Der Tag der Antwort liegt in der Zukunft.`,
  'paper-without-witness': msg`Bitte nennen Sie, wer den Eintrag mit dem Papier verglichen hat.`,
  'too-few-parties': msg`Eine Vereinbarung braucht mindestens zwei Beteiligte. Tragen Sie sie zuerst bei der Kooperation ein.`,
  'party-of-agreement': msg`Hier hängt eine Vereinbarung daran. Tragen Sie stattdessen den letzten Tag ein, an dem diese Seite dabei ist.`,
  'has-agreements': msg`Zu dieser Kooperation gibt es Vereinbarungen. Beenden Sie sie, statt sie zu entfernen; dann bleibt lesbar, was vereinbart war.`,
  'ends-before-start': msg`Der letzte Tag liegt vor dem ersten.`,
  'no-such-version': msg`Diese Fassung gibt es nicht mehr. Bitte laden Sie die Seite neu.`,
  'document-too-long': msg`Das ist für ein Dokument zu lang. Bitte kürzen Sie die Texte.`,
  'drawing-unreadable': msg`Das Netzbild ist unvollständig angekommen. Bitte versuchen Sie es noch einmal.`,
  'drawing-refused': msg`Im Netzbild steckt etwas, das nicht auf das Blatt kommt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.`,
  'drawing-too-large': msg`Das Netzbild ist zu groß für ein Blatt. Zeigen Sie mit Filtern weniger, oder nehmen Sie es als SVG mit.`,
  'no-such-example': msg`Dieses Beispiel gibt es nicht mehr.`,
  'example-exists': msg`Zu dieser Kooperation gibt es schon ein Beispiel.`,
  'example-not-published': msg`Dieses Beispiel ist nicht veröffentlicht, oder nicht mehr.`,
  'example-unworded': msg`Noch fehlen Worte, etwa zu einem der fünf Prinzipien. Bitte ergänzen Sie sie zuerst.`,
  'foreign-origin': msg`Diese Anfrage kam von einer fremden Adresse und wurde nicht angenommen.`,
  ...taskProblems,
  ...decisionProblems,
  ...roleProblems,
  ...logoProblems,
  ...goalProblems,
  ...measureProblems,
};

type Params = ApiProblem['params'];

/** Refusals that say how much there may be. */
const bounds: Readonly<Record<string, (params: Params) => MessageDescriptor>> = {
  ...countedTaskProblems,
  ...countedDecisionProblems,
  ...countedRoleProblems,
  ...countedGoalProblems,
  ...countedMeasureProblems,
  'too-many-scenarios': ({ most }) =>
    msg`Sie haben schon ${String(most)} Szenarien behalten. Bitte entfernen Sie zuerst eines, das Sie nicht mehr brauchen.`,
  'too-many-shared-scenarios': ({ most }) =>
    msg`Für alle freigegeben sind schon ${String(most)} Szenarien. Bitte entfernen Sie zuerst eines davon, oder behalten Sie dieses für sich.`,
  'too-many-saved-searches': ({ most }) =>
    msg`Sie haben für diese Seite schon ${String(most)} Ansichten gemerkt. Bitte entfernen Sie zuerst eine, die Sie nicht mehr brauchen.`,
  'too-many-shared-saved-searches': ({ most }) =>
    msg`Für alle gemerkt sind auf dieser Seite schon ${String(most)} Ansichten. Bitte entfernen Sie zuerst eine davon, oder merken Sie diese nur für sich.`,
  'too-many-snapshots': ({ most }) =>
    msg`Von Hand festgehalten sind schon ${String(most)} Momentaufnahmen. Bitte entfernen Sie zuerst eine, die niemand mehr braucht.`,
  'too-many-approaches': ({ most }) =>
    msg`Ihnen gehören schon ${String(most)} Ansprachen. Bitte entfernen Sie zuerst alte, die niemand mehr braucht.`,
  'too-many-agreements': ({ most }) =>
    msg`Es gibt schon ${String(most)} Vereinbarungen. Bitte entfernen Sie zuerst Entwürfe, die niemand mehr braucht.`,
  'too-many-versions': ({ most }) =>
    msg`Diese Vereinbarung hat schon ${String(most)} Fassungen. Bitte beenden Sie sie und beginnen Sie eine neue.`,
  'too-many-contributions': ({ most }) =>
    msg`Zu dieser Vereinbarung gibt es schon ${String(most)} Beiträge. Bitte entfernen Sie zuerst einen.`,
  'too-many-cooperations': ({ most }) =>
    msg`Hier stehen schon ${String(most)} Kooperationen. Bitte entfernen Sie zuerst eine, die niemand mehr braucht.`,
  'too-many-parties': ({ most }) =>
    msg`In dieser Kooperation stehen schon ${String(most)} Beteiligte, auch frühere. Bitte entfernen Sie zuerst jemanden, der irrtümlich dabei steht.`,
  'too-many-reviews': ({ most }) =>
    msg`Zu dieser Kooperation gibt es schon ${String(most)} Rückblicke. Bitte entfernen Sie zuerst einen alten.`,
  'consent-missing': ({ missing, declined }) =>
    msg`Noch sind nicht alle einverstanden. Es fehlt: ${listed(missing, declined)}.`,
  'too-large-to-restore': ({ megabytes, part }) =>
    part === 'snapshotNetworks'
      ? msg`Die Datei wäre größer als ${String(megabytes)} MB, und kein Server würde sie wieder einlesen. Am meisten Platz brauchen die Momentaufnahmen. Bitte entfernen Sie unter „Zeitvergleich“ alte, die niemand mehr braucht.`
      : msg`Die Datei wäre größer als ${String(megabytes)} MB, und kein Server würde sie wieder einlesen. Bitte entfernen Sie, was niemand mehr braucht.`,
};

function listed(...names: readonly unknown[]): string {
  return names.flat().map(String).join(', ');
}

function codeOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.code;
  return isUnloadedPart(error) ? 'part-not-loaded' : 'own-fault';
}

export function problemMessage(error: unknown): MessageDescriptor {
  const code = codeOf(error);
  const bound = error instanceof ApiProblem ? bounds[code]?.(error.params) : undefined;
  if (bound !== undefined) return bound;
  return messages[code] ?? msg`Das hat nicht geklappt (${code}). Nichts wurde geändert.`;
}

interface FieldFault {
  readonly field: string;
  readonly fault: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What has the bound; without it, letters. */
  readonly of?: string;
}

/** What is wrong with which field, by the field's path in the request, as in `changes.email`. */
export function fieldFaults(error: unknown): Readonly<Record<string, MessageDescriptor>> {
  if (!(error instanceof ApiProblem)) return {};
  const { field } = error.params;
  if (typeof field === 'string') return { [field]: problemMessage(error) };
  if (!Array.isArray(error.params['fields'])) return {};
  const faults = error.params['fields'].filter(isFieldFault);
  return Object.fromEntries(faults.map((fault) => [fault.field, faultMessage(fault)]));
}

const faults: Readonly<Record<string, MessageDescriptor>> = {
  too_small: msg`Bitte füllen Sie dieses Feld aus.`,
  unprintable: msg`Darin stehen Zeichen, die sich nicht speichern lassen.`,
  'not-a-web-address': msg`Eine Web-Adresse beginnt mit https:// oder http://.`,
  'not-an-e-mail': msg`Das ist keine vollständige E-Mail-Adresse, wie in buero@beispiel.de.`,
  'name-or-duty': msg`Bitte nennen Sie einen Namen oder eine Funktion.`,
  'day-in-future': msg`Dieser Tag liegt in der Zukunft.`,
  'hidden-from-yourself': msg`Damit wäre der Eintrag auch für Sie selbst nicht mehr sichtbar. Bitte wählen Sie eine andere Sichtbarkeit.`,
  'unreadable-rule': msg`Diese Wiederholung lässt sich nicht lesen. Bitte wählen Sie eine aus der Liste.`,
  'unreadable-goal-key': msg`Ein Kürzel ist ein großer Buchstabe mit Zahlen, etwa Z1 oder Z1.2.1.`,
  'unknown-key': msg`Bitte wählen Sie aus der Liste.`,
  'no-such-day': msg`Diesen Tag gibt es nicht. Bitte wählen Sie einen anderen.`,
};

export function faultMessage(found: Omit<FieldFault, 'field'>): MessageDescriptor {
  const { fault, minimum, maximum, of } = found;
  if (fault === 'too_small' && minimum !== undefined && (of === 'number' || of === 'int')) {
    return msg`Diese Zahl ist zu klein. Möglich ist ${minimum} oder mehr.`;
  }
  if (fault === 'too_big') return tooMuch(maximum, of);
  return faults[fault] ?? msg`Diese Angabe passt nicht.`;
}

function tooMuch(maximum: number | undefined, of: string | undefined): MessageDescriptor {
  if (maximum === undefined) return msg`Das ist zu lang.`;
  if (of === 'number' || of === 'int') {
    return msg`Diese Zahl ist zu groß. Möglich ist ${maximum} oder weniger.`;
  }
  return of === 'array'
    ? msg`Das sind zu viele. Möglich sind bis zu ${maximum}.`
    : msg`Das ist zu lang. Möglich sind bis zu ${maximum} Zeichen.`;
}

function isFieldFault(value: unknown): value is FieldFault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    typeof value.field === 'string' &&
    'fault' in value &&
    typeof value.fault === 'string'
  );
}
