import type { ActorFactName, FactGroup } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const factNames: Readonly<Record<ActorFactName, MessageDescriptor>> = {
  name: msg`Name`,
  type: msg`Art`,
  areaId: msg`Gebiet`,
  stage: msg`Ansprache`,
  fields: msg`Handlungsfelder`,
  targetGroups: msg`Zielgruppen`,
  offers: msg`Angebote`,
  offersText: msg`Angebote in eigenen Worten`,
  needs: msg`Bedarfe`,
  needsText: msg`Bedarfe in eigenen Worten`,
  street: msg`Straße und Hausnummer`,
  postalCode: msg`Postleitzahl`,
  city: msg`Ort`,
  position: msg`Lage`,
  phone: msg`Telefon`,
  email: msg`E-Mail`,
  web: msg`Website`,
  mandate: msg`Auftrag in eigenen Worten`,
  strengths: msg`Stärken`,
  limits: msg`Grenzen`,
  tags: msg`Schlagwörter`,
  notes: msg`Notizen`,
};

export const groupNames: Readonly<Record<FactGroup, MessageDescriptor>> = {
  identity: msg`Wer und wo`,
  mission: msg`Auftrag`,
  offers: msg`Bietet`,
  needs: msg`Braucht`,
  contact: msg`Kontakt`,
  profile: msg`Profil`,
  tags: msg`Schlagwörter`,
  working: msg`Arbeitsnotizen`,
};
