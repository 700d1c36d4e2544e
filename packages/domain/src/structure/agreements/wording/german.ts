import { ifKnown, paragraph, type Wording } from './wording-context.ts';

/** Proposals in plain German; square brackets show what only the parties know. */
export const germanWording: Wording = {
  v01: ({ parties }) =>
    paragraph(
      `Diese Vereinbarung schließen: ${parties.join(', ')}.`,
      'Wer für eine Seite zustimmt, darf das für sie tun.',
    ),
  v02: ({ cooperation }) =>
    paragraph(
      ifKnown(cooperation.concern, (concern) => `Anlass ist: ${concern}`),
      'Bisher haben wir [so zusammengearbeitet]. Mit dieser Vereinbarung halten wir fest, worauf wir uns verlassen.',
    ),
  v03: ({ cooperation }) =>
    paragraph(
      `Wir arbeiten zusammen an: ${cooperation.name}.`,
      ifKnown(cooperation.output, (output) => `Am Ende steht: ${output}.`),
      'Nicht dazu gehört: [was wir ausdrücklich nicht tun].',
    ),
  v04: ({ cooperation }) =>
    paragraph(
      cooperation.goal === ''
        ? 'Unser gemeinsames Ziel ist: [ein Ziel, das niemand allein erreicht].'
        : `Unser gemeinsames Ziel ist: ${cooperation.goal}`,
      ifKnown(
        cooperation.targetBenefit,
        (benefit) => `Das ändert sich für die Menschen, um die es geht: ${benefit}`,
      ),
    ),
  v05: () =>
    'Dass es gelingt, erkennen wir daran, dass [was zwei Unbeteiligte sehen oder zählen könnten].',
  v06: () =>
    'Jede Seite bringt ein, was bei ihr steht. Wer etwas nicht leisten kann, sagt es früh.',
  v07: () => 'Jede Seite hat etwas davon. Verschiebt sich das Gewicht, sprechen wir darüber.',
  v08: () =>
    'Für jede Aufgabe ist genau eine Stelle zuständig, die sie angenommen hat, und eine vertritt sie. Die Aufgaben stehen in der gemeinsamen Liste.',
  v09: () => 'Ansprechbar sind auf jeder Seite zwei Menschen, damit nichts an einer Person hängt.',
  v10: () =>
    'Die Fäden hält zusammen: [Stelle, Stunden im Monat]. Treffen leitet jemand, der in der Sache keine Partei ist.',
  v11: () =>
    'Wir treffen uns [wie oft]. Beschlüsse und Aufgaben stehen binnen einer Woche in einem Protokoll, das alle bekommen, auf Wunsch auf Papier.',
  v12: () =>
    'Jede Seite hat eine Stimme. Wir entscheiden [im Konsent: beschlossen ist, wogegen niemand einen schwerwiegenden, begründeten Einwand hat]. Ohne Rücksprache darf jede Seite zusagen: [was].',
  v13: () =>
    'Die Kosten betragen [Betrag] und werden so getragen: [wer was]. Das Geld verwaltet [wer]; abgerechnet wird bis [Tag] mit Belegen, die alle einsehen können.',
  v14: () =>
    'Nach außen nennen wir immer alle Beteiligten, in alphabetischer Reihenfolge und gleich groß. Niemand stellt das Gemeinsame als allein Eigenes dar. Texte an die Presse sehen vorher alle.',
  v15: () =>
    'Was gemeinsam entsteht, dürfen alle Beteiligten nutzen und weitergeben, wenn sie alle nennen.',
  v16: () =>
    'Wir geben keine personenbezogenen Daten von Ratsuchenden weiter. Adressen von Beteiligten nutzen wir nur für diese Zusammenarbeit. Was vertraulich besprochen wird, bleibt vertraulich. Verarbeiten wir Daten gemeinsam, regeln wir das nach Art. 26 oder 28 DSGVO gesondert.',
  v17: () =>
    'Wer mit Kindern oder Schutzbefohlenen zu tun hat, legt ein erweitertes Führungszeugnis vor und kennt das Schutzkonzept von [Stelle]. Bei Sorge um ein Kind sprechen wir an: [Fachkraft].',
  v18: () =>
    'Für Schäden haftet, wer sie verursacht; versichert ist [was, bei wem]. Schlüssel und Geräte gibt zurück, wer sie bekommen hat, und zwar an [Stelle].',
  v19: () =>
    'Die Menschen, um die es geht, wirken mit: [wie, auf welcher Stufe]. Was aus ihren Vorschlägen wurde, erfahren sie bis [Tag].',
  v20: () =>
    'Neue Beteiligte sind willkommen, wenn alle bisherigen zustimmen. Sie stimmen dieser Vereinbarung in der geltenden Fassung zu.',
  v21: () =>
    'Hakt es, sprechen zuerst die beiden Seiten miteinander. Hilft das nicht, bitten wir binnen vier Wochen [eine neutrale Stelle] dazu. Bis dahin gilt, was vereinbart ist.',
  v22: ({ reviewOn }) =>
    paragraph(
      reviewOn === ''
        ? 'Einmal im Jahr sehen wir nach, was aus Erwartungen und Zielen geworden ist.'
        : `Am ${reviewOn} sehen wir nach, was aus Erwartungen und Zielen geworden ist.`,
      'Was nicht mehr passt, verhandeln wir neu.',
    ),
  v23: ({ startsOn, endsOn }) =>
    paragraph(
      startsOn === ''
        ? 'Die Vereinbarung gilt, sobald alle zugestimmt haben.'
        : `Die Vereinbarung gilt ab dem ${startsOn}.`,
      endsOn === '' ? 'Sie gilt, bis wir sie beenden.' : `Sie endet am ${endsOn}.`,
      'Jede Seite kann mit einer Frist von [drei Monaten] aussteigen. Dann übergibt sie Aufgaben, Schlüssel, Geld und Kontakte nach einer Liste; die anderen entscheiden, wie sie weitermachen.',
    ),
  v24: () =>
    'Wechselt auf einer Seite die zuständige Person, führt sie ihre Nachfolge ein und stellt sie den anderen vor.',
  v25: () =>
    'Die Vereinbarung ist geschlossen, wenn jede Seite zugestimmt hat. Wer wann und auf welchem Weg zugestimmt hat, steht am Ende.',
};
