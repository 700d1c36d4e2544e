import { stageTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { ApproachChange, ApproachFactName } from '@augenhoehe/domain/contacts';
import type { Language } from '@augenhoehe/domain/contract';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const approachFactNames: Readonly<Record<ApproachFactName, MessageDescriptor>> = {
  onBehalfOfId: msg`Für wen`,
  stage: msg`Erreichte Stufe`,
  reason: msg`Grund`,
  benefitForThem: msg`Nutzen für das Gegenüber`,
  doorOpenerId: msg`Türöffner`,
  channel: msg`Weg der Ansprache`,
  nextStep: msg`Nächster Schritt`,
  nextStepOn: msg`Tag des nächsten Schritts`,
  result: msg`Ergebnis`,
  declineReason: msg`Grund der Absage`,
};

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
  readonly inOneList: (names: readonly string[]) => string;
}

/** What somebody did about an approach; the history tells of every slice. */
export function approachChangeSentence(
  change: ApproachChange,
  { i18n, language, inOneList }: Teller,
): string {
  const { actor } = change.params;
  switch (change.kind) {
    case 'approach.added':
      return i18n._(msg`Ansprache von „${actor}“ geplant.`);
    case 'approach.removed':
      return i18n._(msg`Ansprache von „${actor}“ entfernt.`);
    case 'approach.edited': {
      const { stage, facts } = change.params;
      if (stage !== null) {
        const reached = termLabel(stageTerms, stage, language);
        return i18n._(msg`Ansprache von „${actor}“: jetzt „${reached}“.`);
      }
      const changed = inOneList(facts.map((fact) => i18n._(approachFactNames[fact])));
      return changed === ''
        ? i18n._(msg`Ansprache von „${actor}“ geändert.`)
        : i18n._(msg`Ansprache von „${actor}“ geändert: ${changed}.`);
    }
  }
}
