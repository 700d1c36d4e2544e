import { ageOf, type MapActor } from '@augenhoehe/domain/inventory';
import { groupOf } from '../use-terms.ts';
import { ageLooks, groupLooks, type LookWords, stageLooks } from './looks-by-colour.ts';
import type { MapColour } from './map-search.ts';
import type { PinLook } from './pin-look.ts';

export interface PinLooks {
  /** The filter whose values the looks stand for. */
  readonly filter: MapColour;
  readonly looks: readonly PinLook[];
  readonly lookOf: (actor: MapActor) => PinLook;
}

function looksIn(colour: MapColour, words: LookWords): readonly [PinLook, ...PinLook[]] {
  switch (colour) {
    case 'group':
      return groupLooks(words);
    case 'age':
      return ageLooks(words);
    case 'stage':
      return stageLooks(words);
  }
}

/** What the colour of a pin tells: each value of an actor, with its look. */
export function pinLooks(colour: MapColour, words: LookWords, now: Date): PinLooks {
  const [unknown, ...known] = looksIn(colour, words);
  const byValue = new Map(known.flatMap((look) => look.values.map((value) => [value, look])));
  const valueOf: Readonly<Record<MapColour, (actor: MapActor) => string>> = {
    group: ({ type }) => groupOf(type),
    age: ({ confirmedAt }) => ageOf(confirmedAt, now),
    stage: ({ stage }) => stage ?? '',
  };
  return {
    filter: colour,
    looks: [...known, unknown],
    lookOf: (actor) => byValue.get(valueOf[colour](actor)) ?? unknown,
  };
}
