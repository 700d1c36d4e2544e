import type { Language } from '@augenhoehe/domain/contract';
import type { DecisionMethod } from '@augenhoehe/domain/goals';

interface MethodWords {
  readonly name: string;
  /** To whoever fills in a ballot. */
  readonly howTo: string;
  readonly howCounted: string;
  /** Heads of the columns beside the options or answers. */
  readonly columns: readonly string[];
}

/** What every method is called, asks for, and comes out by. */
export const methodWords: Readonly<
  Record<Language, Readonly<Record<DecisionMethod, MethodWords>>>
> = {
  de: {
    yes_no: {
      name: 'Ja oder Nein',
      howTo: 'Kreuzen Sie eine Antwort an.',
      howCounted:
        'Angenommen ist der Vorschlag, wenn die vereinbarte Mehrheit dafür ist. Bei Gleichstand ist er abgelehnt.',
      columns: ['Kreuz'],
    },
    consensing: {
      name: 'Systemisches Konsensieren',
      howTo:
        'Wie groß ist Ihr Widerstand? Schreiben Sie zu jeder Möglichkeit eine Zahl von 0 bis 10. 0 heißt: kein Widerstand. 10 heißt: auf keinen Fall. 5 ist keine Enthaltung; dafür gibt es das Kästchen.',
      howCounted:
        'Vorn liegt, wogegen die Gruppe am wenigsten Widerstand hat. Gewinnen kann nur, was besser dasteht als „Es bleibt, wie es ist“ und was mindestens die Hälfte bewertet hat.',
      columns: ['Widerstand\n0 bis 10', 'Enthaltung'],
    },
    consent: {
      name: 'Konsent',
      howTo:
        'Können Sie den Vorschlag mittragen? Kreuzen Sie eine Antwort an. Bedenken und Einwände brauchen einen Grund; ein Einwand sagt auch, welchem Ziel der Vorschlag schadet.',
      howCounted:
        'Der Vorschlag steht, wenn kein begründeter Einwand bleibt. Bedenken halten ihn nicht auf. Nach einer Änderung werden alle neu gefragt.',
      columns: ['Kreuz'],
    },
    gradients: {
      name: 'Stufen der Zustimmung',
      howTo: 'Kreuzen Sie die Stufe an, die am besten passt.',
      howCounted:
        'Es wird kein Durchschnitt gebildet. Grün heißt: mindestens drei Viertel auf 1 bis 3 und niemand auf 7 oder 8. Rot heißt: jemand auf 8 oder mehr als ein Viertel auf 7. Sonst oder bei viel Gesprächsbedarf gelb.',
      columns: ['Kreuz'],
    },
    score: {
      name: 'Bewertung von 0 bis 5',
      howTo:
        'Schreiben Sie zu jeder Möglichkeit eine Zahl von 0 bis 5. 0 heißt: gar nicht gut. 5 heißt: sehr gut. Wer zu einer Möglichkeit nichts sagen will, kreuzt „Enthaltung“ an.',
      howCounted:
        'Vorn liegt der höchste Durchschnitt. Gewinnen kann nur, was mindestens die Hälfte bewertet hat.',
      columns: ['Punkte\n0 bis 5', 'Enthaltung'],
    },
    dots: {
      name: 'Punkte verteilen',
      howTo: 'Verteilen Sie bis zu 8 Punkte, höchstens 4 auf eine Möglichkeit.',
      howCounted:
        'Vorn liegt, was die meisten Punkte hat, bei Gleichstand, was mehr Stimmen wichtig ist. Es geht um eine Reihenfolge.',
      columns: ['Punkte'],
    },
    approval: {
      name: 'Zustimmung zu mehreren',
      howTo: 'Kreuzen Sie alles an, womit Sie einverstanden sind.',
      howCounted: 'Vorn liegt, womit die meisten einverstanden sind.',
      columns: ['Kreuz'],
    },
    schulze: {
      name: 'Reihenfolge',
      howTo:
        'Schreiben Sie zu jeder Möglichkeit einen Platz: 1 für die liebste, dann 2 und so weiter. Gleiche Plätze sind erlaubt. Was leer bleibt, steht gemeinsam am Ende.',
      howCounted:
        'Jede Möglichkeit wird mit jeder anderen verglichen (Verfahren von Schulze). Vorn liegt, was in diesen Vergleichen nicht geschlagen wird.',
      columns: ['Platz'],
    },
  },
  en: {
    yes_no: {
      name: 'Yes or no',
      howTo: 'Tick one answer.',
      howCounted: 'The proposal is accepted if the agreed majority is in favour. A tie rejects it.',
      columns: ['Tick'],
    },
    consensing: {
      name: 'Systemic consensing',
      howTo:
        'How strong is your resistance? Write a number from 0 to 10 for each option. 0 means: no resistance. 10 means: not under any circumstances. 5 is not an abstention; there is a box for that.',
      howCounted:
        'The option with the least resistance of the group leads. It can win only if it does better than “Things stay as they are” and at least half have rated it.',
      columns: ['Resistance\n0 to 10', 'Abstain'],
    },
    consent: {
      name: 'Consent',
      howTo:
        'Can you live with the proposal? Tick one answer. Concerns and objections need a reason; an objection also says which aim the proposal harms.',
      howCounted:
        'The proposal stands when no reasoned objection remains. Concerns do not stop it. After an amendment everybody is asked anew.',
      columns: ['Tick'],
    },
    gradients: {
      name: 'Gradients of agreement',
      howTo: 'Tick the level that fits best.',
      howCounted:
        'No mean is taken. Green: at least three quarters on 1 to 3 and nobody on 7 or 8. Red: somebody on 8 or more than a quarter on 7. Otherwise, or where much talk is needed, yellow.',
      columns: ['Tick'],
    },
    score: {
      name: 'Score from 0 to 5',
      howTo:
        'Write a number from 0 to 5 for each option. 0 means: not good at all. 5 means: very good. If you do not want to rate an option, tick “Abstain”.',
      howCounted: 'The highest mean leads. It can win only if at least half have rated it.',
      columns: ['Points\n0 to 5', 'Abstain'],
    },
    dots: {
      name: 'Dots',
      howTo: 'Give away up to 8 dots, at most 4 on one option.',
      howCounted:
        'The most dots lead; of equal ones, what matters to more voices. This is about an order.',
      columns: ['Dots'],
    },
    approval: {
      name: 'Approval',
      howTo: 'Tick everything you can go along with.',
      howCounted: 'What most can go along with leads.',
      columns: ['Tick'],
    },
    schulze: {
      name: 'Ranking',
      howTo:
        'Write a place for each option: 1 for what you like best, then 2 and so on. Equal places are allowed. What is left empty shares the last place.',
      howCounted:
        'Each option is compared with each other one (method of Schulze). What is not beaten in these comparisons leads.',
      columns: ['Place'],
    },
  },
};
