import { z } from 'zod';
import type { FactGroup } from '../actor.ts';

/** Where words are found. */
export const SearchFact = z.enum([
  'name',
  'type',
  'group',
  'area',
  'fields',
  'targetGroups',
  'offers',
  'offersText',
  'needs',
  'needsText',
  'address',
  'reach',
  'contactPerson',
  'mandate',
  'strengths',
  'limits',
  'tags',
  'notes',
]);
export type SearchFact = z.infer<typeof SearchFact>;

interface FactTraits {
  /** Whose source, age and visibility it has. */
  readonly group: FactGroup;
  /** What it says about an actor that a word is found here. */
  readonly weight: number;
}

const traits: Readonly<Record<SearchFact, FactTraits>> = {
  name: { group: 'identity', weight: 10 },
  type: { group: 'identity', weight: 6 },
  group: { group: 'identity', weight: 2 },
  area: { group: 'identity', weight: 3 },
  fields: { group: 'mission', weight: 4 },
  targetGroups: { group: 'mission', weight: 4 },
  offers: { group: 'offers', weight: 8 },
  offersText: { group: 'offers', weight: 8 },
  needs: { group: 'needs', weight: 3 },
  needsText: { group: 'needs', weight: 3 },
  address: { group: 'contact', weight: 2 },
  reach: { group: 'contact', weight: 2 },
  contactPerson: { group: 'contact', weight: 4 },
  mandate: { group: 'profile', weight: 4 },
  strengths: { group: 'profile', weight: 5 },
  limits: { group: 'profile', weight: 1 },
  tags: { group: 'tags', weight: 5 },
  notes: { group: 'working', weight: 2 },
};

export function traitsOf(fact: SearchFact): FactTraits {
  return traits[fact];
}
