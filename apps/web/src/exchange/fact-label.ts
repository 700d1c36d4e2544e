import type { FactName } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const factLabels: Readonly<Record<FactName, MessageDescriptor>> = {
  name: msg`Name`,
  type: msg`Art`,
  areaId: msg`Gebiet`,
  stage: msg`Stand der Ansprache`,
  fields: msg`Handlungsfelder`,
  targetGroups: msg`Zielgruppen`,
  offers: msg`Bietet`,
  offersText: msg`Bietet, in eigenen Worten`,
  needs: msg`Sucht`,
  needsText: msg`Sucht, in eigenen Worten`,
  street: msg`Straße`,
  postalCode: msg`Postleitzahl`,
  city: msg`Ort`,
  position: msg`Lage auf der Karte`,
  phone: msg`Telefon`,
  email: msg`E-Mail`,
  web: msg`Webadresse`,
  mandate: msg`Auftrag`,
  strengths: msg`Stärken`,
  limits: msg`Grenzen`,
  tags: msg`Schlagwörter`,
  notes: msg`Notizen`,
};
