import { z } from 'zod';
import { ActorGroupKey, ActorTypeKey } from '../../catalogue/index.ts';
import { ActorId, AreaId, BodyId, endpoint, listOf, requiredText } from '../../contract/index.ts';
import { FactGroup, Provenances } from '../actor.ts';
import { Age } from '../actor-list-contract.ts';
import { ofNeighbourhood } from '../contract-parts.ts';
import { SearchFact } from './search-fact.ts';

/** Where something was found: a word of the catalogue, an area or tag by its key, or own words. */
export const SearchMatch = z.object({
  fact: SearchFact,
  key: z.string().nullable(),
  /** The part of the text in which it stands. */
  text: z.string(),
});
export type SearchMatch = z.infer<typeof SearchMatch>;

export const ActorHit = z.object({
  id: ActorId,
  name: z.string(),
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
  /** Why it was found, the most telling first. */
  matches: z.array(SearchMatch),
  /** Source and age of the groups of facts that the matches stand in. */
  provenance: Provenances,
  /** Words that were not found with this actor, as they were typed. */
  missing: z.array(z.string()),
});
export type ActorHit = z.infer<typeof ActorHit>;

/** Narrows down what was found, the same in the address of the page and of the endpoint. */
export const SearchFilters = z.object({
  /** Where it stands: offers, needs, name … */
  in: listOf(FactGroup).optional(),
  area: listOf(AreaId.or(z.literal('none'))).optional(),
  group: listOf(ActorGroupKey.or(z.literal('none'))).optional(),
  age: listOf(Age).optional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

const Counts = z.record(z.string(), z.int());

export const searchNeighbourhood = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/search',
  summary: 'Actors by words, with typing errors forgiven: why each was found, how old that is',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: SearchFilters.extend({
    q: requiredText(200),
    limit: z.coerce.number().int().min(1).max(500).default(8),
  }),
  reply: z.object({
    /** Those with all words before those with some. */
    actors: z.array(ActorHit),
    /** How many have all words, and how many only some. */
    complete: z.int(),
    partial: z.int(),
    /** Of all found, before they were narrowed down. */
    facets: z.object({ in: Counts, area: Counts, group: Counts, age: Counts }),
    bodies: z.array(z.object({ id: BodyId, name: z.string() })),
    tags: z.array(z.string()),
    /** Where a word is found nowhere: the ones taken instead. */
    instead: z.array(z.string()),
  }),
});
export type SearchReply = z.infer<typeof searchNeighbourhood.reply>;
