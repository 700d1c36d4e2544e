import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ApiProblem } from './api-problem.ts';

/** The words for refusals about roles. */
export const roleProblems: Readonly<Record<string, MessageDescriptor>> = {
  'no-such-role': msg`Diese Rolle gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'deputy-is-holder': msg`Dieser Akteur hat die Rolle selbst. Für eine Vertretung im eigenen Haus lassen Sie „Vertretung bei“ leer.`,
  'handed-over-without-end': msg`Übergeben ist eine Rolle erst, wenn sie endet. Bitte tragen Sie den letzten Tag ein.`,
};

/** Refusals that count something. */
export const countedRoleProblems: Readonly<
  Record<string, (params: ApiProblem['params']) => MessageDescriptor>
> = {
  'roles-remain': ({ count }) =>
    msg`Daran ${plural(Number(count), { one: 'hängt noch # Rolle', other: 'hängen noch # Rollen' })}, auch beendete zählen. Entfernen Sie sie zuerst, oder ordnen Sie sie anders zu.`,
  'too-many-roles': ({ most }) =>
    msg`Das Quartier hat schon ${String(most)} Rollen. Bitte entfernen Sie zuerst alte, die niemand mehr braucht.`,
};
