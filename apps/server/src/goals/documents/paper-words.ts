import type { Language } from '@augenhoehe/domain/contract';

interface PaperWords {
  readonly ballots: string;
  readonly ballot: string;
  readonly entrySheet: string;
  readonly voice: string;
  readonly voiceLine: string;
  readonly secretLine: string;
  readonly belongsTo: string;
  readonly until: string;
  readonly option: string;
  readonly answer: string;
  readonly abstainAll: string;
  readonly reason: string;
  readonly reasonHigh: string;
  readonly reasonConsent: string;
  readonly passive: string;
  readonly howCounted: string;
  readonly cutApart: string;
  readonly handOut: string;
  readonly handOutNamed: string;
  readonly handOutSecret: string;
  readonly question: string;
  readonly method: string;
  readonly ballotCount: string;
  readonly options: string;
  readonly enteredBy: string;
  readonly checkedBy: string;
  readonly abstained: string;
  readonly enterHint: string;
  readonly enterHintSecret: string;
  readonly signHint: string;
  readonly enters: string;
  readonly checks: string;
  readonly reasons: string;
  readonly howToFill: string;
  readonly ballotNumber: string;
  readonly gradient: string;
  readonly register: string;
  readonly putIn: string;
  readonly countedOut: string;
  readonly tallyMarks: string;
  readonly total: string;
}

/** What ballots to print, and the sheet to enter them, say. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  de: {
    ballots: 'Stimmzettel',
    ballot: 'Stimmzettel {number} von {all}',
    entrySheet: 'Erfassungsbogen',
    voice: 'Stimme',
    voiceLine: 'Stimme (Organisation oder Person):',
    secretLine: 'Geheim: Schreiben Sie keinen Namen auf den Zettel.',
    belongsTo: 'für {name}',
    until: 'Abgabe bis',
    option: 'Möglichkeit',
    answer: 'Antwort',
    abstainAll: '☐ Ich enthalte mich ganz.',
    reason: 'Grund, wenn Sie mögen:',
    reasonHigh: 'Bei 8 und mehr: Warum? Was würde Ihren Widerstand senken?',
    reasonConsent: 'Grund, und welchem Ziel der Vorschlag schadet:',
    passive: 'Es bleibt, wie es ist',
    howCounted: 'So wird ausgezählt',
    cutApart: 'Schneiden Sie die Stimmzettel an den Strichen auseinander.',
    handOut:
      'Jede Stimme bekommt einen Stimmzettel und trägt sich darauf ein. Eine Person erfasst die Zettel, eine zweite bestätigt sie.',
    handOutNamed:
      'Auf jedem Stimmzettel steht, wessen er ist. Eine Person erfasst die Zettel, eine zweite bestätigt sie.',
    handOutSecret:
      'Geben Sie jeder Stimme einen Stimmzettel. Haken Sie auf dem Erfassungsbogen ab, wer einen einwirft. Ab fünf Zetteln lässt sich die Urne eintragen. Mischen Sie die gefalteten Zettel, bevor jemand einen öffnet. Sind alle einer Meinung, ist klar, wie alle gestimmt haben: Sagen Sie das vorher.',
    question: 'Worum es geht',
    method: 'Verfahren',
    ballotCount: 'Zahl der Zettel',
    options: 'Möglichkeiten',
    enteredBy: 'Erfasst',
    checkedBy: 'Geprüft',
    abstained: 'Enthaltung',
    enterHint:
      'Übertragen Sie jeden Zettel in eine Zeile. Wer eine Zeile erfasst und wer sie prüft, setzt sein Kürzel ein; das sind zwei verschiedene Personen. Ein Zettel, der nicht eindeutig ist, ist ungültig: Schreiben Sie „ungültig“ in die Zeile.',
    enterHintSecret:
      'Haken Sie zuerst ab, wer einen Zettel einwirft. Mischen Sie die Zettel dann, bevor Sie den ersten öffnen, und zählen Sie sie auf dem zweiten Blatt aus: Was dort steht, gehört zu niemandem. Beide Zahlen müssen gleich sein. Ein Zettel, der nicht eindeutig ist, ist ungültig. Eine Person erfasst, eine andere prüft.',
    signHint: 'Zwei Personen stehen dafür ein',
    enters: 'Erfasst hat',
    checks: 'Geprüft hat',
    reasons: 'Grund',
    howToFill: 'So wird ausgefüllt',
    ballotNumber: 'Zettel',
    gradient: 'Stufe 1 bis 8',
    register: 'Wer einen Zettel eingeworfen hat',
    putIn: 'Eingeworfen',
    countedOut: 'Was in der Urne lag',
    tallyMarks: 'Strichliste',
    total: 'Zusammen',
  },
  en: {
    ballots: 'Ballots',
    ballot: 'Ballot {number} of {all}',
    entrySheet: 'Sheet to enter ballots',
    voice: 'Voice',
    voiceLine: 'Voice (organisation or person):',
    secretLine: 'Secret: do not write a name on this ballot.',
    belongsTo: 'for {name}',
    until: 'Hand in by',
    option: 'Option',
    answer: 'Answer',
    abstainAll: '☐ I abstain altogether.',
    reason: 'Reason, if you like:',
    reasonHigh: 'At 8 and above: why? What would lower your resistance?',
    reasonConsent: 'Reason, and which aim the proposal harms:',
    passive: 'Things stay as they are',
    howCounted: 'How it is counted',
    cutApart: 'Cut the ballots apart along the lines.',
    handOut:
      'Each voice gets one ballot and writes its name on it. One person enters the ballots, a second one confirms them.',
    handOutNamed:
      'Each ballot says whose it is. One person enters the ballots, a second one confirms them.',
    handOutSecret:
      'Give one ballot to each voice. Tick on the sheet to enter ballots who puts one in. The box can be entered from five ballots on. Mix the folded ballots before anybody opens one. If all agree, it is plain what each of them chose: say so before.',
    question: 'What it is about',
    method: 'Method',
    ballotCount: 'Number of ballots',
    options: 'Options',
    enteredBy: 'Entered',
    checkedBy: 'Checked',
    abstained: 'Abstention',
    enterHint:
      'Copy each ballot into one row. Whoever enters a row and whoever checks it put down their initials; these are two different people. A ballot that is not clear is invalid: write “invalid” into the row.',
    enterHintSecret:
      'First tick who puts a ballot in. Then mix the ballots before you open the first, and count them on the second sheet: what stands there belongs to nobody. Both numbers must be the same. A ballot that is not clear is invalid. One person enters, another one checks.',
    signHint: 'Two people answer for it',
    enters: 'Entered by',
    checks: 'Checked by',
    reasons: 'Reason',
    howToFill: 'How to fill one in',
    ballotNumber: 'Ballot',
    gradient: 'Level 1 to 8',
    register: 'Who put a ballot in',
    putIn: 'Put in',
    countedOut: 'What lay in the box',
    tallyMarks: 'Tally marks',
    total: 'Total',
  },
};
