import { resourceTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { Language } from '@augenhoehe/domain/contract';
import type { MeasureChange } from '@augenhoehe/domain/goals';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Of<Kind extends MeasureChange['kind']> = Extract<MeasureChange, { kind: Kind }>['params'];

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
}

function stepped({ measure, to }: Of<'measure.stepped'>): MessageDescriptor {
  const sentences: Readonly<Record<typeof to, MessageDescriptor>> = {
    idea: msg`Maßnahme „${measure}“ ist wieder eine Idee.`,
    planned: msg`Maßnahme „${measure}“ ist geplant.`,
    running: msg`Maßnahme „${measure}“ hat begonnen.`,
    done: msg`Maßnahme „${measure}“ ist abgeschlossen.`,
    dropped: msg`Maßnahme „${measure}“ fallen gelassen.`,
  };
  return sentences[to];
}

function what({ resource, consent }: Of<'measure.need-added'>['need'], teller: Teller): string {
  if (resource !== null) return termLabel(resourceTerms, resource, teller.language);
  const words = consent === 'permit' ? msg`Genehmigung` : msg`Zustimmung der Besitzer`;
  return teller.i18n._(words);
}

type NeedChange = Extract<MeasureChange, { kind: `measure.need-${string}` }>;

function isOfNeed(change: MeasureChange): change is NeedChange {
  return 'need' in change.params;
}

function ofNeed(change: NeedChange, teller: Teller): MessageDescriptor {
  const { measure, need } = change.params;
  const thing = what(need, teller);
  switch (change.kind) {
    case 'measure.need-added':
      return msg`„${measure}“ braucht: ${thing}.`;
    case 'measure.need-removed':
      return msg`„${measure}“ braucht nicht mehr: ${thing}.`;
    case 'measure.need-opened':
      return msg`Für „${measure}“ wieder offen: ${thing}.`;
    case 'measure.need-asked':
      return msg`${change.params.actor} für „${measure}“ gefragt: ${thing}.`;
    case 'measure.need-agreed':
      return msg`${change.params.actor} trägt zu „${measure}“ bei: ${thing}.`;
  }
}

/** What somebody did about a measure. */
export function measureChangeSentence(change: MeasureChange, teller: Teller): string {
  return teller.i18n._(isOfNeed(change) ? ofNeed(change, teller) : ofMeasure(change));
}

function ofMeasure(change: Exclude<MeasureChange, NeedChange>): MessageDescriptor {
  const { measure } = change.params;
  switch (change.kind) {
    case 'measure.added':
      return msg`Maßnahme „${measure}“ eingetragen.`;
    case 'measure.edited':
      return msg`Maßnahme „${measure}“ geändert.`;
    case 'measure.removed':
      return msg`Maßnahme „${measure}“ entfernt.`;
    case 'measure.stepped':
      return stepped(change.params);
    case 'measure.accepted':
      return msg`${change.params.actor} übernimmt die Verantwortung für „${measure}“.`;
    case 'measure.given-back':
      return msg`${change.params.actor} ist nicht mehr für „${measure}“ verantwortlich.`;
  }
}
