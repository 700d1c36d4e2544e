import type {
  ConsentChannel,
  DataProtectionLaw,
  Gathering,
  InformedHow,
  LegalGround,
} from '@augenhoehe/domain/inventory';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const lawNames: Readonly<Record<DataProtectionLaw, MessageDescriptor>> = {
  dsgvo: msg`DSGVO (Kommune, Verein, Unternehmen)`,
  'dsg-ekd': msg`DSG-EKD (evangelische Träger)`,
  kdg: msg`KDG (katholische Träger)`,
};

export const groundNames: Readonly<Record<LegalGround, MessageDescriptor>> = {
  interest: msg`Berechtigtes Interesse`,
  task: msg`Aufgabe im öffentlichen oder kirchlichen Interesse`,
  consent: msg`Einwilligung`,
  contract: msg`Vertrag mit der Person`,
  obligation: msg`Gesetzliche Pflicht`,
};

const letters: Readonly<Record<LegalGround, string>> = {
  consent: 'a',
  contract: 'b',
  obligation: 'c',
  task: 'e',
  interest: 'f',
};

/** „Einwilligung, Art. 6 Abs. 1 Buchstabe a DSGVO“ */
export function basisInWords(
  { law, ground }: { readonly law: DataProtectionLaw; readonly ground: LegalGround },
  i18n: I18n,
): string {
  const name = i18n._(groundNames[ground]);
  const letter = letters[ground];
  switch (law) {
    case 'dsgvo':
      return i18n._(msg`${name}, Art. 6 Abs. 1 Buchstabe ${letter} DSGVO`);
    case 'dsg-ekd':
      return i18n._(msg`${name}, § 6 DSG-EKD`);
    case 'kdg':
      return i18n._(msg`${name}, § 6 KDG`);
  }
}

export const gatheringNames: Readonly<Record<Gathering, MessageDescriptor>> = {
  elsewhere: msg`Aus anderer Quelle`,
  'from-person': msg`Von der Person selbst`,
  self: msg`Ich trage mich selbst ein`,
};

export const channelNames: Readonly<Record<ConsentChannel, MessageDescriptor>> = {
  paper: msg`auf Papier`,
  email: msg`per E-Mail`,
  form: msg`über ein Formular`,
  oral: msg`mündlich`,
};

export const informedNames: Readonly<Record<InformedHow, MessageDescriptor>> = {
  email: msg`per E-Mail`,
  letter: msg`per Brief`,
  oral: msg`mündlich`,
  form: msg`beim Eintragen`,
};
