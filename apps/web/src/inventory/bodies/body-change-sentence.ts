import type { InventoryChange } from '@augenhoehe/domain/inventory';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { bodyFactNames } from './body-words.ts';

export type BodyChange = Extract<InventoryChange, { kind: `body.${string}` }>;
export type SeatChange = Extract<InventoryChange, { kind: `seat.${string}` }>;

interface Teller {
  readonly i18n: I18n;
  readonly inOneList: (names: readonly string[]) => string;
}

/** What somebody did to a body. */
export function bodyChangeSentence(change: BodyChange, { i18n, inOneList }: Teller): string {
  if (change.kind === 'body.merged') {
    const { kept, merged } = change.params;
    return i18n._(msg`Gremium „${merged}“ in „${kept}“ aufgegangen.`);
  }
  const { name } = change.params;
  switch (change.kind) {
    case 'body.added':
      return i18n._(msg`Gremium „${name}“ eingetragen.`);
    case 'body.edited': {
      const facts = inOneList(change.params.facts.map((fact) => i18n._(bodyFactNames[fact])));
      return facts === ''
        ? i18n._(msg`Gremium „${name}“ geändert.`)
        : i18n._(msg`Gremium „${name}“ geändert: ${facts}.`);
    }
    case 'body.confirmed':
      return i18n._(msg`Gremium „${name}“ mit seinen Mitgliedern bestätigt.`);
    case 'body.removed': {
      const { seats } = change.params;
      return seats === 0
        ? i18n._(msg`Gremium „${name}“ entfernt.`)
        : i18n._(
            msg`Gremium „${name}“ entfernt, mit ${plural(seats, { one: '# Sitz', other: '# Sitzen' })}.`,
          );
    }
  }
}

/** What somebody did to a seat. */
export function seatChangeSentence(change: SeatChange, i18n: I18n): string {
  const { body, actor, function: words } = change.params;
  const who = actor ?? i18n._(msg`unbesetzter Sitz „${words}“`);
  switch (change.kind) {
    case 'seat.added':
      return i18n._(msg`${body}: ${who} aufgenommen.`);
    case 'seat.edited':
      return i18n._(msg`${body}: ${who} geändert.`);
    case 'seat.removed':
      return i18n._(msg`${body}: ${who} entfernt.`);
  }
}
