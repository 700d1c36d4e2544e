import type { Language } from '@augenhoehe/domain/contract';

interface DecisionWords {
  readonly genre: string;
  readonly titleOf: string;
  readonly question: string;
  readonly options: string;
  readonly option: string;
  readonly rule: string;
  readonly ruleOpen: string;
  readonly decides: string;
  readonly entitled: string;
  readonly count: string;
  readonly inFavour: string;
  readonly against: string;
  readonly abstained: string;
  readonly countHint: string;
  readonly outcome: string;
  readonly objections: string;
  readonly objection: string;
  readonly fate: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly chair: string;
  readonly keeper: string;
}

/** What the record of a decision says beside what is written in. */
export const decisionWords: Readonly<Record<Language, DecisionWords>> = {
  de: {
    genre: 'Entscheidung',
    titleOf: 'Entscheidung: {body}',
    question: 'Worum es geht',
    options: 'Möglichkeiten',
    option: 'Möglichkeit',
    rule: 'Regel',
    ruleOpen: 'Die Regel ist noch nicht eingetragen:',
    decides: 'Was das Gremium entscheidet: {words}',
    entitled: 'Wer mitentscheidet',
    count: 'Wie es ausging, in Zahlen',
    inFavour: 'Dafür oder Punkte',
    against: 'Dagegen',
    abstained: 'Enthalten',
    countHint: 'Wie viele durften mitentscheiden, wie viele haben es getan, wie viele fehlten:',
    outcome: 'Ergebnis in Worten',
    objections: 'Einwände und was aus ihnen wurde',
    objection: 'Einwand, mit Grund',
    fate: 'Was daraus wurde',
    review: 'Wann wir es überprüfen',
    reviewHint: 'Tag, und woran wir merken, dass es taugt:',
    chair: 'Leitung',
    keeper: 'Protokoll',
  },
  en: {
    genre: 'Decision',
    titleOf: 'Decision: {body}',
    question: 'What it is about',
    options: 'Options',
    option: 'Option',
    rule: 'Rule',
    ruleOpen: 'The rule has not been entered yet:',
    decides: 'What the body decides: {words}',
    entitled: 'Who takes part in deciding',
    count: 'The result in numbers',
    inFavour: 'For, or points',
    against: 'Against',
    abstained: 'Abstained',
    countHint: 'How many were entitled, how many took part, how many were missing:',
    outcome: 'Outcome in words',
    objections: 'Objections and what became of them',
    objection: 'Objection, with its reason',
    fate: 'What became of it',
    review: 'When we look at it again',
    reviewHint: 'Day, and how we notice whether it works:',
    chair: 'Chair',
    keeper: 'Record kept by',
  },
};
