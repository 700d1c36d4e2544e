import type { ApproachFactName } from '@augenhoehe/domain/contacts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** When a stage counts as reached, by its key in the catalogue. */
export const stageMeanings: Readonly<Record<string, MessageDescriptor>> = {
  'p0.entdeckt': msg`Sie wissen, dass es den Akteur gibt, und woher Sie das wissen.`,
  'p1.recherchiert': msg`Auftrag, Zielgruppen und Träger sind bekannt, und womit Sie anknüpfen können.`,
  'p2.weg': msg`Sie wissen, wer die Tür öffnet oder dass Sie selbst hingehen, und was der Akteur davon hat.`,
  'p3.angesprochen': msg`Sie haben persönlich gefragt. Weg und Tag sind notiert.`,
  'p4.gespraech': msg`Beide haben gesagt, was sie tun, anbieten und brauchen, und das Gegenüber hat es so bestätigt.`,
  'p5.interesse': msg`Es ist klar, wie und wie viel der Akteur mitmachen möchte.`,
  'p6.dabei': msg`Der Akteur gehört zu einem Netzwerk, einem Gremium oder einer Kooperation, und es ist klar, für wen er dort spricht.`,
  'p7.traegt': msg`Der Akteur hat eine Aufgabe übernommen und führt sie selbst weiter.`,
  'px.spaeter': msg`Zurückgestellt: Grund und Tag stehen fest.`,
  'px.nein': msg`Der Akteur möchte nicht. Der Grund ist notiert.`,
  'px.nurinfo': msg`Der Akteur möchte nur im Verteiler bleiben und hat dem zugestimmt.`,
  'px.ruht': msg`Zurzeit gibt es dort niemanden: Stelle unbesetzt, Angebot eingestellt oder aufgelöst.`,
};

/** What is not noted yet, in a few words. */
export const missingWords: Readonly<Partial<Record<ApproachFactName, MessageDescriptor>>> = {
  benefitForThem: msg`was der Akteur davon hat`,
  channel: msg`auf welchem Weg`,
  result: msg`was herauskam`,
  nextStepOn: msg`ein Tag`,
  declineReason: msg`warum nicht`,
};
