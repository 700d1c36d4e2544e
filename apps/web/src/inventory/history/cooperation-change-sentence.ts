import type { Language } from '@augenhoehe/domain/contract';
import type { CooperationChange } from '@augenhoehe/domain/structure';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import {
  cooperationFactNames,
  cooperationStateNames,
  partyFactNames,
} from './cooperation-names.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
  readonly inOneList: (names: readonly string[]) => string;
}

type Edited = Extract<CooperationChange, { kind: 'cooperation.edited' }>;
type Party = Extract<CooperationChange, { kind: `cooperation.part${string}` }>;
type Review = Extract<CooperationChange, { kind: `cooperation.review${string}` }>;

function editedSentence({ params }: Edited, { i18n, inOneList }: Teller): string {
  const { cooperation, facts, state } = params;
  if (state !== null) {
    const now = i18n._(cooperationStateNames[state]);
    return i18n._(msg`Kooperation „${cooperation}“: jetzt „${now}“.`);
  }
  const changed = inOneList(facts.map((fact) => i18n._(cooperationFactNames[fact])));
  return changed === ''
    ? i18n._(msg`Kooperation „${cooperation}“ geändert.`)
    : i18n._(msg`Kooperation „${cooperation}“ geändert: ${changed}.`);
}

function partySentence(change: Party, { i18n, language, inOneList }: Teller): string {
  const { cooperation } = change.params;
  switch (change.kind) {
    case 'cooperation.parties-ordered':
      return i18n._(msg`Kooperation „${cooperation}“: Reihenfolge der Beteiligten vereinbart.`);
    case 'cooperation.party-added':
      return i18n._(msg`${change.params.actor} ist bei „${cooperation}“ dabei.`);
    case 'cooperation.party-removed':
      return i18n._(msg`${change.params.actor} aus „${cooperation}“ entfernt.`);
    case 'cooperation.party-left': {
      const { actor, until } = change.params;
      const day = dayInWords(until, language);
      return i18n._(msg`${actor} scheidet aus „${cooperation}“ aus, letzter Tag ${day}.`);
    }
    case 'cooperation.party-edited': {
      const { actor, facts } = change.params;
      const changed = inOneList(facts.map((fact) => i18n._(partyFactNames[fact])));
      return changed === ''
        ? i18n._(msg`${actor} in „${cooperation}“ geändert.`)
        : i18n._(msg`${actor} in „${cooperation}“ geändert: ${changed}.`);
    }
  }
}

function reviewSentence({ kind, params }: Review, { i18n, language }: Teller): string {
  const { cooperation } = params;
  const day = dayInWords(params.heldOn, language);
  switch (kind) {
    case 'cooperation.review-added':
      return i18n._(msg`Rückblick vom ${day} zu „${cooperation}“ festgehalten.`);
    case 'cooperation.review-edited':
      return i18n._(msg`Rückblick vom ${day} zu „${cooperation}“ geändert.`);
    case 'cooperation.review-removed':
      return i18n._(msg`Rückblick vom ${day} zu „${cooperation}“ entfernt.`);
  }
}

function isOfParties(change: CooperationChange): change is Party {
  return change.kind.startsWith('cooperation.part');
}

function isOfReviews(change: CooperationChange): change is Review {
  return change.kind.startsWith('cooperation.review');
}

/** What somebody did about a cooperation; the history tells of every slice. */
export function cooperationChangeSentence(change: CooperationChange, teller: Teller): string {
  if (isOfParties(change)) return partySentence(change, teller);
  if (isOfReviews(change)) return reviewSentence(change, teller);
  switch (change.kind) {
    case 'cooperation.added':
      return teller.i18n._(msg`Kooperation „${change.params.cooperation}“ eingetragen.`);
    case 'cooperation.removed':
      return teller.i18n._(msg`Kooperation „${change.params.cooperation}“ entfernt.`);
    case 'cooperation.edited':
      return editedSentence(change, teller);
  }
}
