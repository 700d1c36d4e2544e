import type { AgreementChange } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Kind = AgreementChange['kind'];
type Of<One extends Kind> = Extract<AgreementChange, { kind: One }>;
type Sentences = { readonly [One in Kind]: (params: Of<One>['params']) => MessageDescriptor };

const sentences: Sentences = {
  'agreement.added': ({ agreement }) => msg`Vereinbarung „${agreement}“ begonnen.`,
  'agreement.draft-edited': ({ agreement }) => msg`Entwurf von „${agreement}“ geändert.`,
  'agreement.version-opened': ({ agreement, number }) =>
    msg`Fassung ${number} von „${agreement}“ zur Zustimmung vorgelegt.`,
  'agreement.version-withdrawn': ({ agreement, number }) =>
    msg`Fassung ${number} von „${agreement}“ zurückgeholt.`,
  'agreement.answered': ({ agreement, actor, number, answer, inForce }) => {
    if (inForce) return msg`„${actor}“ stimmt „${agreement}“ zu; Fassung ${number} gilt.`;
    return answer === 'confirmed'
      ? msg`„${actor}“ stimmt Fassung ${number} von „${agreement}“ zu.`
      : msg`„${actor}“ kann Fassung ${number} von „${agreement}“ noch nicht zustimmen.`;
  },
  'agreement.amended': ({ agreement, number }) =>
    msg`Änderung von „${agreement}“ begonnen, Fassung ${number}.`,
  'agreement.draft-discarded': ({ agreement, number }) =>
    msg`Entwurf ${number} von „${agreement}“ aufgegeben.`,
  'agreement.suspended': ({ agreement }) => msg`Vereinbarung „${agreement}“ ausgesetzt.`,
  'agreement.resumed': ({ agreement }) => msg`Vereinbarung „${agreement}“ gilt wieder.`,
  'agreement.ended': ({ agreement }) => msg`Vereinbarung „${agreement}“ beendet.`,
  'agreement.handover-edited': ({ agreement }) => msg`Übergabe zu „${agreement}“ geändert.`,
  'agreement.archived': ({ agreement }) => msg`Vereinbarung „${agreement}“ ins Archiv gelegt.`,
  'agreement.removed': ({ agreement }) => msg`Vereinbarung „${agreement}“ entfernt.`,
  'agreement.link-made': ({ agreement, actor }) =>
    msg`„${agreement}“: Link für „${actor}“ gemacht.`,
  'agreement.link-revoked': ({ agreement, actor }) =>
    msg`„${agreement}“: Link für „${actor}“ zurückgezogen.`,
  'agreement.document-made': ({ agreement, number, format }) => {
    const kind = format.toUpperCase();
    return msg`Fassung ${number} von „${agreement}“ als ${kind} mitgenommen.`;
  },
  'agreement.contribution-added': ({ agreement, actor, what }) =>
    msg`„${agreement}“: Beitrag von „${actor}“ eingetragen: ${what}.`,
  'agreement.contribution-edited': ({ agreement, actor, what }) =>
    msg`„${agreement}“: Beitrag von „${actor}“ geändert: ${what}.`,
  'agreement.contribution-removed': ({ agreement, actor, what }) =>
    msg`„${agreement}“: Beitrag von „${actor}“ entfernt: ${what}.`,
};

function sentenceOf<One extends Kind>(kind: One, params: Of<One>['params']): MessageDescriptor {
  return sentences[kind](params);
}

/** What somebody did about an agreement; the history tells of every slice. */
export function agreementChangeSentence(change: AgreementChange): MessageDescriptor {
  return sentenceOf(change.kind, change.params);
}
