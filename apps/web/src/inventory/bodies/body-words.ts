import type { BodyFactName, DecidedBy, SeatFacts, SeatMandate } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const bodyFactNames: Readonly<Record<BodyFactName, MessageDescriptor>> = {
  name: msg`Name`,
  type: msg`Art`,
  purpose: msg`Zweck`,
  fields: msg`Handlungsfelder`,
  basis: msg`Grundlage`,
  rhythm: msg`Rhythmus`,
  meetingsPerYear: msg`Treffen im Jahr`,
  lastMetOn: msg`Letztes Treffen`,
  lastMinutesOn: msg`Letztes Protokoll`,
  decidedBy: msg`Wer entscheidet`,
  deciderId: msg`Entscheidet dort`,
  decisionRule: msg`Entscheidungsregel`,
  decides: msg`Was es entscheidet`,
  voters: msg`Stimmrecht`,
  chairId: msg`Leitung und Moderation`,
  chairText: msg`Leitung in Worten`,
  neutrality: msg`Neutralität der Moderation`,
  admission: msg`Offen für Neue`,
  admissionRule: msg`Aufnahme`,
  exitRule: msg`Austritt`,
  closedReason: msg`Grund der Schließung`,
  visibility: msg`Sichtbarkeit`,
  note: msg`Anmerkung`,
};

export const seatFactNames: Readonly<Record<keyof SeatFacts, MessageDescriptor>> = {
  actorId: msg`Wer dort sitzt`,
  function: msg`Funktion`,
  mandate: msg`Mandat`,
  mandateText: msg`Reichweite des Mandats`,
  since: msg`Seit`,
  until: msg`Bis`,
};

export const decidedByNames: Readonly<Record<DecidedBy, MessageDescriptor>> = {
  body: msg`das Gremium selbst`,
  actor: msg`eine Stelle allein`,
  others: msg`andere, das Gremium empfiehlt`,
};

/** What whoever sits there may do for those who sent them. */
export const mandateNames: Readonly<Record<SeatMandate, MessageDescriptor>> = {
  decides: msg`entscheidet selbst`,
  'asks-back': msg`fragt vorher zurück`,
  listens: msg`hört zu und berichtet`,
};
