import type { Language } from '@augenhoehe/domain/contract';

interface RoleSheetWords {
  readonly genre: string;
  readonly purpose: string;
  readonly where: string;
  readonly wholeNeighbourhood: string;
  readonly holder: string;
  readonly since: string;
  readonly until: string;
  readonly deputy: string;
  readonly time: string;
  readonly hours: Readonly<Record<'one' | 'other', string>>;
  readonly mandate: string;
  readonly decides: string;
  readonly doesNotDecide: string;
  readonly mandateFrom: string;
  readonly neutrality: string;
  readonly neutralityHint: string;
  readonly tasks: string;
  readonly noTasks: string;
  readonly doneBy: string;
  readonly isAsked: string;
  readonly handOver: string;
  readonly handedOver: string;
  readonly handOverHint: string;
  readonly agreed: string;
  readonly holderSigns: string;
  readonly giverSigns: string;
}

/** What a role sheet says beside what was recorded. `{…}` is filled in. */
export const roleSheetWords: Readonly<Record<Language, RoleSheetWords>> = {
  de: {
    genre: 'Rollenblatt',
    purpose: 'Wozu es die Rolle gibt',
    where: 'Wo',
    wholeNeighbourhood: 'im ganzen Quartier',
    holder: 'Wer sie hat',
    since: 'Seit',
    until: 'Bis',
    deputy: 'Vertretung',
    time: 'Zeit',
    hours: { one: '{hours} Stunde die Woche', other: '{hours} Stunden die Woche' },
    mandate: 'Was die Rolle entscheidet und was nicht',
    decides: 'Das entscheidet sie allein:',
    doesNotDecide: 'Das entscheidet sie nicht, und diese fragt sie:',
    mandateFrom: 'Von wem sie das Mandat hat:',
    neutrality: 'Neutralität',
    neutralityHint: 'Was wir selbst mit der Sache zu tun haben:',
    tasks: 'Offene Aufgaben',
    noTasks: 'Zu dieser Rolle ist keine offene Aufgabe eingetragen.',
    doneBy: 'Wer sie macht',
    isAsked: 'angefragt, noch nicht zugesagt',
    handOver: 'Übergabe',
    handedOver: 'Übergeben am {day}.',
    handOverHint: 'Übergeben an, am, und was noch offen ist:',
    agreed: 'Einverstanden',
    holderSigns: 'Wer die Rolle hat: {actor}',
    giverSigns: 'Wer das Mandat gibt',
  },
  en: {
    genre: 'Role sheet',
    purpose: 'What the role is there for',
    where: 'Where',
    wholeNeighbourhood: 'the whole neighbourhood',
    holder: 'Who has it',
    since: 'Since',
    until: 'Until',
    deputy: 'Deputy',
    time: 'Time',
    hours: { one: '{hours} hour a week', other: '{hours} hours a week' },
    mandate: 'What the role decides and what it does not',
    decides: 'It decides alone:',
    doesNotDecide: 'It does not decide this, and asks these:',
    mandateFrom: 'From whom the mandate comes:',
    neutrality: 'Neutrality',
    neutralityHint: 'What we have to do with the matter ourselves:',
    tasks: 'Open tasks',
    noTasks: 'No open task has been entered for this role.',
    doneBy: 'Who does it',
    isAsked: 'asked, not yet accepted',
    handOver: 'Hand-over',
    handedOver: 'Handed over on {day}.',
    handOverHint: 'Handed over to, on, and what is still open:',
    agreed: 'Agreed',
    holderSigns: 'Who has the role: {actor}',
    giverSigns: 'Who gives the mandate',
  },
};
