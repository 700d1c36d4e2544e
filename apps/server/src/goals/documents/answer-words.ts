import type { Language } from '@augenhoehe/domain/contract';

interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly abstention: string;
  readonly invalid: string;
  readonly missing: string;
  readonly voted: string;
  readonly consent: string;
  readonly consent_with_concern: string;
  readonly objection: string;
  /** An objection that the group tested. */
  readonly refuted: string;
  readonly stands_aside: string;
  /** From 1 to 8 (Sam Kaner, Facilitator's Guide to Participatory Decision-Making). */
  readonly gradients: readonly string[];
}

/** What can be answered to one proposal. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  de: {
    yes: 'Ja',
    no: 'Nein',
    abstention: 'Enthaltung',
    invalid: 'ungültig',
    missing: 'nicht abgegeben',
    voted: 'abgegeben',
    consent: 'Konsent',
    consent_with_concern: 'Konsent mit Bedenken',
    objection: 'Schwerwiegender Einwand',
    refuted: 'Schwerwiegender Einwand, nach Prüfung in der Gruppe nicht mehr blockierend',
    stands_aside: 'Ich stehe beiseite',
    gradients: [
      'Volle Zustimmung',
      'Zustimmung mit kleinem Abstrich',
      'Unterstützung mit Vorbehalt',
      'Keine Meinung',
      'Mehr Gespräch nötig',
      'Nicht dafür, aber dabei',
      'Ernster Einwand',
      'Blockade',
    ],
  },
  en: {
    yes: 'Yes',
    no: 'No',
    abstention: 'Abstention',
    invalid: 'invalid',
    missing: 'not handed in',
    voted: 'handed in',
    consent: 'Consent',
    consent_with_concern: 'Consent with a concern',
    objection: 'Objection',
    refuted: 'Objection, no longer blocking after the group’s test',
    stands_aside: 'I stand aside',
    gradients: [
      'Full agreement',
      'Agreement with a minor point',
      'Support with reservations',
      'No opinion',
      'More discussion needed',
      'Not in favour, but with you',
      'Serious disagreement',
      'Block',
    ],
  },
};
