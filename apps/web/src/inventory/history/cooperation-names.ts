import type {
  CooperationFactName,
  CooperationPhase,
  CooperationState,
  PartyFactName,
} from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The history tells of every slice, so the names of cooperations stand here for both. */
export const cooperationStateNames: Readonly<Record<CooperationState, MessageDescriptor>> = {
  idea: msg`Idee`,
  preparation: msg`Anbahnung`,
  running: msg`läuft`,
  stuck: msg`stockt`,
  resting: msg`ruht`,
  ended: msg`beendet`,
  'broken-off': msg`abgebrochen`,
};

export const cooperationPhaseNames: Readonly<Record<CooperationPhase, MessageDescriptor>> = {
  contact: msg`Kontakt`,
  interest: msg`wird interessant`,
  negotiation: msg`aushandeln`,
  work: msg`zusammen arbeiten`,
  lasting: msg`Bestand haben`,
};

export const cooperationFactNames: Readonly<Record<CooperationFactName, MessageDescriptor>> = {
  name: msg`Name`,
  concern: msg`Worum es geht`,
  state: msg`Stand`,
  stateReason: msg`Grund`,
  lesson: msg`Was wir daraus lernen`,
  phase: msg`Wo sie steht`,
  intensity: msg`Aufwand`,
  formality: msg`Wie verbindlich`,
  startedOn: msg`Beginn`,
  endedOn: msg`Ende`,
  output: msg`Was am Ende da ist`,
  benefitOwn: msg`Was bei uns besser wird`,
  benefitShared: msg`Was nur gemeinsam geht`,
  benefitNeighbourhood: msg`Was das Quartier davon hat`,
  targetGroups: msg`Zielgruppen`,
  targetBenefit: msg`Was sich für sie ändert`,
  participation: msg`Stufe der Beteiligung`,
  goal: msg`Gemeinsames Ziel`,
  goalDecidedOn: msg`Ziel beschlossen am`,
  goalDecidedHow: msg`Wie beschlossen`,
  reviewOn: msg`Nächster Prüftermin`,
  partyOrder: msg`Reihenfolge`,
  readiness: msg`Zwölf Fragen`,
  visibility: msg`Sichtbarkeit`,
  note: msg`Anmerkung`,
};

export const partyFactNames: Readonly<Record<PartyFactName, MessageDescriptor>> = {
  actorId: msg`Wer`,
  since: msg`Seit`,
  until: msg`Letzter Tag`,
  leavingNote: msg`Zum Abschied`,
  expectation: msg`Erwartung`,
  contribution: msg`Beitrag`,
  benefit: msg`Nutzen`,
  contact: msg`Ansprechstelle`,
  deputy: msg`Vertretung`,
  rank: msg`Platz`,
};
