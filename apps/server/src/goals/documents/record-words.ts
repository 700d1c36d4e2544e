import type { Language } from '@augenhoehe/domain/contract';
import type { DecisionRecord, Tally } from '@augenhoehe/domain/goals';

type BaseKind = NonNullable<DecisionRecord['base']>;

interface RecordWords {
  readonly genre: string;
  readonly outcomes: Readonly<Record<Tally['outcome'], string>>;
  readonly winner: string;
  readonly sharedFirst: string;
  readonly quorumMissed: string;
  readonly question: string;
  readonly options: string;
  readonly option: string;
  readonly checksum: string;
  readonly rules: string;
  readonly method: string;
  readonly majority: string;
  readonly moreThanHalf: string;
  readonly atLeast: string;
  readonly base: string;
  readonly bases: Readonly<Record<BaseKind, string>>;
  readonly yesShare: string;
  readonly quorum: string;
  readonly noQuorum: string;
  readonly quorumNeeded: string;
  readonly voices: string;
  readonly openOrSecret: string;
  readonly open: string;
  readonly secret: string;
  readonly opened: string;
  readonly deadline: string;
  readonly closed: string;
  readonly count: string;
  readonly turnout: string;
  readonly turnoutNeeded: string;
  readonly met: string;
  readonly missed: string;
  readonly fewBallots: string;
  readonly weighted: string;
  readonly weight: string;
  readonly whoAndHow: string;
  readonly entitled: string;
  readonly sealed: string;
  readonly voice: string;
  readonly answer: string;
  readonly reason: string;
  readonly struck: string;
  readonly objections: string;
  readonly objection: string;
  readonly fate: string;
  readonly round: string;
  readonly harms: string;
  readonly stillOpen: string;
  readonly outcome: string;
  readonly againstCount: string;
  readonly dissent: string;
  readonly followUps: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly recount: string;
  readonly chair: string;
  readonly keeper: string;
}

/** What the record of a decision says beside what was entered. */
export const recordWords: Readonly<Record<Language, RecordWords>> = {
  de: {
    genre: 'Niederschrift der Entscheidung',
    outcomes: {
      accepted: 'Angenommen.',
      rejected: 'Abgelehnt.',
      no_decision: 'Keine Entscheidung.',
      adopted: 'Der Konsent steht.',
      integrating: 'Noch kein Konsent: Begründete Einwände sind offen.',
      open: 'Noch offen: Es fehlen Stimmen, oder niemand trägt den Vorschlag.',
      passive_leads: 'Es bleibt, wie es ist: Nichts anderes stand besser da.',
      not_computable: 'Nicht auszuzählen: Es fehlen die Bewertungen dafür.',
    },
    winner: 'Angenommen: {options}.',
    sharedFirst: 'Keine Entscheidung: Gleichauf vorn liegen {options}.',
    quorumMissed: 'Keine Entscheidung: Es haben zu wenige teilgenommen.',
    question: 'Frage',
    options: 'Möglichkeiten',
    option: 'Möglichkeit',
    checksum: 'Prüfsumme des Wortlauts (SHA-256)',
    rules: 'Nach welchen Regeln',
    method: 'Verfahren',
    majority: 'Mehrheit',
    moreThanHalf: 'mehr als die Hälfte',
    atLeast: 'mindestens {share}',
    base: 'Gezählt gegen',
    bases: {
      yes_no: 'Ja und Nein zusammen (§ 32 BGB)',
      yes_no_abstain: 'Ja, Nein und Enthaltungen zusammen',
      cast: 'alle abgegebenen Stimmen, auch ungültige',
      entitled: 'alle, die stimmen durften',
      entitled_present: 'alle Anwesenden, die stimmen durften',
    },
    yesShare: '{base}: {size}. Ja-Anteil: {percent}.',
    quorum: 'Mindestbeteiligung',
    noQuorum: 'keine vereinbart',
    quorumNeeded: '{share}, also {needed} von {entitled}',
    voices: 'Stimmen',
    openOrSecret: 'Offen oder geheim',
    open: 'offen',
    secret: 'geheim',
    opened: 'Beginn',
    deadline: 'Ende',
    closed: 'Ausgezählt',
    count: 'Die Auszählung',
    turnout: 'Teilnahme: {takingPart} von {entitled} Stimmen.',
    turnoutNeeded: 'Nötig: {needed}, {met}.',
    met: 'erreicht',
    missed: 'verfehlt',
    weighted:
      'Gezählt sind Gewichte. Macht heißt: in so vielen der Fälle, in denen eine einzelne Stimme die Mehrheit dreht, ist es diese (Banzhaf).',
    weight: 'Gewicht {weight}, Macht {power}',
    fewBallots:
      'Es wurden weniger als fünf Stimmzettel abgegeben. Damit niemand erkennbar ist, steht hier nur das Ergebnis.',
    whoAndHow: 'Wer wie gestimmt hat',
    entitled: 'Wer stimmen durfte',
    sealed: 'Die Abstimmung war geheim. Wer wie gestimmt hat, ist nirgends festgehalten.',
    voice: 'Stimme',
    answer: 'Antwort',
    reason: 'Grund',
    struck: 'Gestrichen: {name}. Grund: {reason}',
    objections: 'Einwände und was aus ihnen wurde',
    objection: 'Einwand, mit Grund',
    fate: 'Was daraus wurde',
    round: 'Runde {round}',
    harms: 'Schadet: {aim}',
    stillOpen: 'offen',
    outcome: 'Ergebnis in Worten',
    againstCount: 'Warum anders als gezählt',
    dissent: 'Abweichende Meinungen',
    followUps: 'Was daraus folgt',
    review: 'Wann wir es überprüfen',
    reviewHint: 'Tag, und woran wir merken, dass es taugt:',
    recount:
      'Nachzählen kann das, wer die Entscheidung als JSON-Datei herunterlädt: mit „augenhoehe tally DATEI.json“, auch ohne unseren Server.',
    chair: 'Leitung',
    keeper: 'Protokoll',
  },
  en: {
    genre: 'Record of the decision',
    outcomes: {
      accepted: 'Accepted.',
      rejected: 'Rejected.',
      no_decision: 'No decision.',
      adopted: 'Consent stands.',
      integrating: 'No consent yet: reasoned objections are open.',
      open: 'Still open: voices are missing, or nobody carries the proposal.',
      passive_leads: 'Things stay as they are: nothing else did better.',
      not_computable: 'Cannot be counted: the ratings for it are missing.',
    },
    winner: 'Accepted: {options}.',
    sharedFirst: 'No decision: sharing the first place are {options}.',
    quorumMissed: 'No decision: too few took part.',
    question: 'Question',
    options: 'Options',
    option: 'Option',
    checksum: 'Checksum of the wording (SHA-256)',
    rules: 'By which rules',
    method: 'Method',
    majority: 'Majority',
    moreThanHalf: 'more than one half',
    atLeast: 'at least {share}',
    base: 'Counted against',
    bases: {
      yes_no: 'yes and no together (§ 32 German Civil Code)',
      yes_no_abstain: 'yes, no and abstentions together',
      cast: 'all ballots cast, invalid ones too',
      entitled: 'all who were entitled',
      entitled_present: 'all entitled who were present',
    },
    yesShare: '{base}: {size}. Share of yes: {percent}.',
    quorum: 'Quorum',
    noQuorum: 'none was agreed',
    quorumNeeded: '{share}, that is {needed} of {entitled}',
    voices: 'Voices',
    openOrSecret: 'Open or secret',
    open: 'open',
    secret: 'secret',
    opened: 'Began',
    deadline: 'Ended',
    closed: 'Counted',
    count: 'The count',
    turnout: 'Took part: {takingPart} of {entitled} voices.',
    turnoutNeeded: 'Needed: {needed}, {met}.',
    met: 'reached',
    missed: 'missed',
    weighted:
      'Weights are counted. Power means: of the cases in which one voice turns the majority, so many are its own (Banzhaf).',
    weight: 'Weight {weight}, power {power}',
    fewBallots:
      'Fewer than five ballots were cast. So that nobody can be made out, only the result stands here.',
    whoAndHow: 'Who voted how',
    entitled: 'Who was entitled',
    sealed: 'The vote was secret. Who voted how is kept nowhere.',
    voice: 'Voice',
    answer: 'Answer',
    reason: 'Reason',
    struck: 'Struck: {name}. Reason: {reason}',
    objections: 'Objections and what became of them',
    objection: 'Objection, with its reason',
    fate: 'What became of it',
    round: 'Round {round}',
    harms: 'Harms: {aim}',
    stillOpen: 'open',
    outcome: 'Outcome in words',
    againstCount: 'Why different from the count',
    dissent: 'Dissenting views',
    followUps: 'What follows',
    review: 'When we look at it again',
    reviewHint: 'Day, and how we notice whether it works:',
    recount:
      'Whoever downloads the decision as a JSON file can count it again with “augenhoehe tally FILE.json”, also without our server.',
    chair: 'Chair',
    keeper: 'Record kept by',
  },
};
