import type { Language } from '@augenhoehe/domain/contract';
import type {
  ConfirmationAnswer,
  ConfirmationWay,
  VersionState,
} from '@augenhoehe/domain/structure';

/** What an agreement's document says beside what was agreed. `{…}` is filled in. */
interface AgreementWords {
  readonly genre: Readonly<Record<'written' | 'oral', string>>;
  readonly version: string;
  readonly cooperation: string;
  readonly stand: string;
  readonly starts: string;
  readonly ends: string;
  readonly review: string;
  readonly change: string;
  readonly parties: string;
  readonly party: string;
  readonly says: string;
  readonly states: Readonly<Record<VersionState, string>>;
  readonly notices: Readonly<Record<Exclude<VersionState, 'in-force'>, string>>;
  readonly inForceSince: string;
  readonly suspended: string;
  readonly suspendedUntil: string;
  readonly ended: string;
  readonly reason: string;
  readonly confirmations: string;
  readonly who: string;
  readonly how: string;
  readonly when: string;
  readonly missing: string;
  readonly answers: Readonly<Record<ConfirmationAnswer, string>>;
  readonly ways: Readonly<Record<ConfirmationWay, string>>;
  readonly witnessed: string;
  readonly onPaper: string;
  readonly paperHint: string;
  readonly placeAndDay: string;
  readonly nameAndFunction: string;
  readonly signature: string;
}

export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  de: {
    genre: { written: 'Vereinbarung', oral: 'Mündliche Vereinbarung, in ihren Kernpunkten' },
    version: 'Fassung {number}',
    cooperation: 'Zusammenarbeit',
    stand: 'Stand',
    starts: 'Beginn',
    ends: 'Ende',
    review: 'Gemeinsam überprüfen am',
    change: 'Warum geändert',
    parties: 'Beteiligte',
    party: 'Beteiligte',
    says: 'Was sie dazu sagen',
    states: {
      draft: 'Entwurf',
      open: 'zur Zustimmung',
      'in-force': 'in Kraft',
      superseded: 'abgelöst',
    },
    notices: {
      draft:
        'Entwurf. Dieser Text kann sich noch ändern; er liegt noch niemandem zur Zustimmung vor.',
      open: 'Zur Zustimmung. Diese Fassung gilt, sobald alle Beteiligten zugestimmt haben.',
      superseded: 'Abgelöst. Eine spätere Fassung ist an die Stelle dieser getreten.',
    },
    inForceSince: 'in Kraft seit {day}',
    suspended: 'Die Vereinbarung ruht.',
    suspendedUntil: 'Die Vereinbarung ruht bis {day}.',
    ended: 'Die Vereinbarung ist beendet zum {day}.',
    reason: 'Grund: {reason}',
    confirmations: 'Zustimmung',
    who: 'Wer, in welcher Funktion',
    how: 'Wie',
    when: 'Tag',
    missing: 'noch offen',
    answers: { confirmed: 'zugestimmt', declined: 'abgelehnt' },
    ways: {
      account: 'mit eigenem Zugang',
      link: 'über persönlichen Link',
      paper: 'auf Papier',
      oral: 'mündlich',
      carried: 'aus der Fassung davor übernommen',
    },
    witnessed: 'verglichen durch {witness}',
    onPaper: 'Zustimmung auf Papier',
    paperHint:
      'Wer auf Papier zustimmt, unterschreibt hier. Die Unterschrift wird danach eingetragen; eine zweite Person vergleicht den Eintrag mit dem Papier.',
    placeAndDay: 'Ort, Tag',
    nameAndFunction: 'Name, Funktion',
    signature: 'Unterschrift',
  },
  en: {
    genre: { written: 'Agreement', oral: 'Oral agreement, its key facts' },
    version: 'Version {number}',
    cooperation: 'Cooperation',
    stand: 'Status',
    starts: 'Starts',
    ends: 'Ends',
    review: 'Review together on',
    change: 'Why it was changed',
    parties: 'Parties',
    party: 'Party',
    says: 'What they say',
    states: {
      draft: 'draft',
      open: 'up for confirmation',
      'in-force': 'in force',
      superseded: 'superseded',
    },
    notices: {
      draft: 'Draft. This text may still change; nobody has been asked to confirm it yet.',
      open: 'Up for confirmation. This version holds as soon as all parties have confirmed it.',
      superseded: 'Superseded. A later version has taken the place of this one.',
    },
    inForceSince: 'in force since {day}',
    suspended: 'The agreement is suspended.',
    suspendedUntil: 'The agreement is suspended until {day}.',
    ended: 'The agreement ended on {day}.',
    reason: 'Reason: {reason}',
    confirmations: 'Confirmation',
    who: 'Who, in which function',
    how: 'How',
    when: 'Day',
    missing: 'still open',
    answers: { confirmed: 'confirmed', declined: 'declined' },
    ways: {
      account: 'by own account',
      link: 'by personal link',
      paper: 'on paper',
      oral: 'by word of mouth',
      carried: 'carried over from the version before',
    },
    witnessed: 'compared by {witness}',
    onPaper: 'Confirmation on paper',
    paperHint:
      'Whoever confirms on paper signs here. The signature is entered afterwards, and a second person compares the entry with the paper.',
    placeAndDay: 'Place, day',
    nameAndFunction: 'Name, function',
    signature: 'Signature',
  },
};
