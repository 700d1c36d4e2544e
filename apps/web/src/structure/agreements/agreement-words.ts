import type {
  AgreementForm,
  AgreementMatter,
  AgreementState,
  ConfirmationWay,
  ContributionState,
  VersionState,
} from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

export const agreementStates: Words<AgreementState> = {
  draft: msg`in Arbeit`,
  'in-force': msg`gilt`,
  suspended: msg`ausgesetzt`,
  ended: msg`beendet`,
};

export const versionStates: Words<VersionState> = {
  draft: msg`Entwurf`,
  open: msg`liegt zur Zustimmung vor`,
  'in-force': msg`gilt`,
  superseded: msg`galt früher`,
};

export const agreementForms: Words<AgreementForm> = {
  written: msg`schriftlich`,
  oral: msg`mündlich`,
};

export const matterNames: Words<AgreementMatter> = {
  money: msg`Geld`,
  data: msg`Personenbezogene Daten`,
  keys: msg`Schlüssel oder Geräte`,
  minors: msg`Kinder oder Schutzbefohlene`,
  competition: msg`Wettbewerb untereinander`,
  crediting: msg`Öffentlichkeit und Nennung`,
};

export const confirmationWays: Words<ConfirmationWay> = {
  account: msg`im eigenen Konto`,
  link: msg`über den persönlichen Link`,
  paper: msg`auf Papier`,
  oral: msg`mündlich`,
  carried: msg`gilt weiter, von der Änderung nicht betroffen`,
};

export const contributionStates: Words<ContributionState> = {
  promised: msg`zugesagt`,
  partly: msg`zum Teil erbracht`,
  given: msg`erbracht`,
  dropped: msg`entfällt`,
};
