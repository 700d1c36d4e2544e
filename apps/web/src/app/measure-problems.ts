import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ApiProblem } from './api-problem.ts';

/** The words for refusals about measures. */
export const measureProblems: Readonly<Record<string, MessageDescriptor>> = {
  'no-such-measure': msg`Diese Maßnahme gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'no-such-need': msg`Das braucht diese Maßnahme nicht mehr. Die Seite zeigt, wie sie jetzt steht.`,
  'measure-moved-on': msg`Mit dieser Maßnahme ist inzwischen etwas anderes geschehen. Die Seite zeigt, wie sie jetzt steht.`,
  'need-moved-on': msg`Darum hat sich inzwischen jemand gekümmert. Die Seite zeigt, wie es jetzt steht.`,
  'measure-step-unfit': msg`Von diesem Stand führt kein Weg dorthin. Die Seite zeigt, was jetzt möglich ist.`,
  'measure-without-responsible': msg`Geplant ist eine Maßnahme erst, wenn jemand die Verantwortung zugesagt hat. Bitte halten Sie zuerst die Zusage fest.`,
  'measure-needs-responsible': msg`Die Maßnahme ist geplant oder läuft; dafür ist jemand verantwortlich. Halten Sie eine neue Zusage fest, oder machen Sie sie zuerst wieder zur Idee.`,
  'measure-step-without-reason': msg`Bitte schreiben Sie, was daraus wurde. Alle Beteiligten lesen das.`,
  'measure-ends-before-it-starts': msg`Das Ende liegt vor dem Anfang. Bitte ändern Sie einen der Tage.`,
  'measure-for-non-goal': msg`Das ist ausdrücklich kein Ziel; dafür wird nichts getan. Bitte wählen Sie ein anderes Ziel.`,
  'need-of-two-kinds': msg`Bitte wählen Sie etwas aus dem Katalog oder eine Zustimmung, nicht beides.`,
};

/** Refusals that count something. */
export const countedMeasureProblems: Readonly<
  Record<string, (params: ApiProblem['params']) => MessageDescriptor>
> = {
  'measures-remain': ({ count }) =>
    msg`Daran ${plural(Number(count), { one: 'hängt noch # Maßnahme', other: 'hängen noch # Maßnahmen' })}. Ordnen Sie sie zuerst einem anderen Ziel zu, oder verwerfen Sie das Ziel; dann bleibt sie lesbar.`,
  'non-goal-with-measures': ({ count }) =>
    msg`Dafür ${plural(Number(count), { one: 'steht # Maßnahme', other: 'stehen # Maßnahmen' })} da, auch erledigte und verworfene zählen. Ordnen Sie sie zuerst einem anderen Ziel zu; für ein Nicht-Ziel wird nichts getan.`,
  'too-many-measures': ({ most }) =>
    msg`Das Quartier hat schon ${String(most)} Maßnahmen. Bitte entfernen Sie zuerst alte, die niemand mehr braucht.`,
  'too-many-needs': ({ most }) =>
    msg`Diese Maßnahme braucht schon ${String(most)} Dinge. Bitte teilen Sie sie in mehrere auf.`,
};
