import { stocktakingMethodTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { Language } from '@augenhoehe/domain/contract';
import { type CoverageChange, gapTerms } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

type Change<Kind extends CoverageChange['kind']> = Extract<CoverageChange, { kind: Kind }>;

/** What somebody did about completeness, in one sentence. */
export function coverageSentence(change: CoverageChange, language: Language): MessageDescriptor {
  switch (change.kind) {
    case 'gap.marked':
    case 'gap.unmarked':
      return gapSentence(change, language);
    case 'stocktaking.marked':
    case 'stocktaking.unmarked':
      return stocktakingSentence(change, language);
    case 'match.dismissed':
      return msg`Vorschlag zurückgestellt: „${change.params.other}“ für „${change.params.actor}“.`;
    case 'match.restored':
      return msg`Wieder vorgeschlagen: „${change.params.other}“ für „${change.params.actor}“.`;
    case 'actors.recommended':
      return recommendedSentence(change);
  }
}

function gapSentence(
  change: Change<'gap.marked' | 'gap.unmarked'>,
  language: Language,
): MessageDescriptor {
  const name = termLabel(gapTerms[change.params.kind], change.params.key, language);
  if (change.kind === 'gap.unmarked') return msg`Vermerk entfernt: ${name}.`;
  return change.params.answer === 'absent'
    ? msg`Vermerkt: ${name} – gibt es hier nicht.`
    : msg`Vermerkt: ${name} – noch nicht gesucht.`;
}

function stocktakingSentence(
  change: Change<'stocktaking.marked' | 'stocktaking.unmarked'>,
  language: Language,
): MessageDescriptor {
  const name = termLabel(stocktakingMethodTerms, change.params.method, language);
  if (change.kind === 'stocktaking.unmarked') return msg`Vermerk entfernt: ${name}.`;
  return change.params.state === 'done'
    ? msg`Weg der Bestandsaufnahme gemacht: ${name}.`
    : msg`Weg der Bestandsaufnahme geplant: ${name}.`;
}

function recommendedSentence({ params }: Change<'actors.recommended'>): MessageDescriptor {
  const { by, count, first } = params;
  const others = count - 1;
  if (by === '') {
    return msg`Empfohlen und eingetragen: „${first}“${plural(others, { 0: '', one: ' und # weiterer Akteur', other: ' und # weitere Akteure' })}.`;
  }
  return msg`Von „${by}“ empfohlen und eingetragen: „${first}“${plural(others, { 0: '', one: ' und # weiterer Akteur', other: ' und # weitere Akteure' })}.`;
}
