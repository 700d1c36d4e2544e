import type { DecisionMethod } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface MethodWords {
  readonly name: MessageDescriptor;
  /** „Worum geht es?“ */
  readonly situation: MessageDescriptor;
  /** Why it fits that situation. */
  readonly why: MessageDescriptor;
  /** What a voter does. */
  readonly task: MessageDescriptor;
  /** What decides. */
  readonly rule: MessageDescriptor;
}

export const methodWords: Readonly<Record<DecisionMethod, MethodWords>> = {
  consensing: {
    name: msg`Systemisches Konsensieren`,
    situation: msg`Wir wählen aus mehreren Vorschlägen, und alle sollen damit leben können`,
    why: msg`Jede Stimme sagt, wie groß ihr Widerstand ist. Es gewinnt, was am wenigsten Widerstand auslöst, wenn es besser ist, als alles so zu lassen.`,
    task: msg`Geben Sie jedem Vorschlag eine Zahl. 0 heißt: kein Widerstand. 10 heißt: Das kann ich nicht mittragen.`,
    rule: msg`Angenommen ist, was am wenigsten Widerstand auslöst und leichter zu tragen ist, als dass alles bleibt, wie es ist.`,
  },
  consent: {
    name: msg`Konsent`,
    situation: msg`Wir wollen einen Vorschlag gemeinsam tragen`,
    why: msg`Der Vorschlag gilt, wenn kein begründeter Einwand bleibt. Einwände verbessern ihn, Runde um Runde.`,
    task: msg`Sagen Sie, ob Sie einen Einwand haben. Ein Einwand hält den Vorschlag an, bis er verbessert ist.`,
    rule: msg`Angenommen ist der Vorschlag, wenn kein begründeter Einwand bleibt.`,
  },
  yes_no: {
    name: msg`Ja oder Nein`,
    situation: msg`Wir nehmen einen Antrag an oder lehnen ihn ab`,
    why: msg`Eine Mehrheit entscheidet. Schnell und vertraut; wer unterliegt, muss trotzdem mitgehen.`,
    task: msg`Sagen Sie Ja oder Nein zu diesem Antrag.`,
    rule: msg`Angenommen ist der Antrag mit der vereinbarten Mehrheit. Bei Gleichstand ist er abgelehnt.`,
  },
  gradients: {
    name: msg`Stufen der Zustimmung`,
    situation: msg`Wir wollen wissen, wie breit ein Vorschlag getragen wird`,
    why: msg`Acht Stufen zeigen, wo Unterstützung ist und wo Vorbehalte sind. Es wird kein Mittelwert gebildet.`,
    task: msg`Wählen Sie die Stufe, die am besten passt.`,
    rule: msg`Getragen ist der Vorschlag, wenn drei Viertel auf den Stufen 1 bis 3 stehen und niemand ernst widerspricht.`,
  },
  score: {
    name: msg`Bewertung von 0 bis 5`,
    situation: msg`Wir vergleichen Vorschläge danach, wie gut sie sind`,
    why: msg`Jede Stimme gibt jedem Vorschlag 0 bis 5. Es gewinnt der höchste Mittelwert; Widerstand bleibt dabei unsichtbar.`,
    task: msg`Geben Sie jedem Vorschlag eine Zahl. 0 heißt: gar nicht gut. 5 heißt: sehr gut.`,
    rule: msg`Vorn liegt der höchste Mittelwert, wenn mindestens die Hälfte den Vorschlag bewertet hat.`,
  },
  dots: {
    name: msg`Punkte verteilen`,
    situation: msg`Wir suchen Prioritäten unter vielen Ideen`,
    why: msg`Jede Stimme verteilt acht Punkte, höchstens vier auf eine Idee. Das zeigt Vorlieben; eine Entscheidung ersetzt es nicht.`,
    task: msg`Verteilen Sie bis zu acht Punkte, höchstens vier auf einen Vorschlag.`,
    rule: msg`Vorn liegt, was die meisten Punkte bekommt; bei Gleichstand, was mehr Stimmen unterstützen.`,
  },
  approval: {
    name: msg`Zustimmung zu mehreren`,
    situation: msg`Wir suchen, womit die meisten mitgehen, etwa einen Termin`,
    why: msg`Jede Stimme kreuzt alles an, womit sie mitgehen kann. Es gewinnt, was am häufigsten angekreuzt ist.`,
    task: msg`Kreuzen Sie alles an, womit Sie mitgehen können.`,
    rule: msg`Vorn liegt, was am häufigsten angekreuzt ist.`,
  },
  schulze: {
    name: msg({ message: 'Reihenfolge', context: 'Verfahren' }),
    situation: msg`Wir brauchen eine Rangfolge von Vorschlägen`,
    why: msg`Jede Stimme ordnet die Vorschläge. Verglichen wird jeder mit jedem; ähnliche Vorschläge nehmen sich nichts weg.`,
    task: msg`Ordnen Sie die Vorschläge, den besten zuerst.`,
    rule: msg`Vorn liegt, was im Vergleich mit jedem anderen gewinnt (Methode von Schulze).`,
  },
};
