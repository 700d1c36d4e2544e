import type { Viewer } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import {
  blockOf,
  emptyFacts,
  type FactGroup,
  FactVisibility,
  fold,
  hiddenFacts,
  hiddenGroups,
  informBy,
  latestConfirmation,
  tieKey,
  visibleProvenances,
  WholeActor,
  WholeArea,
  WholeBody,
  WholeContactPerson,
  WholeDismissal,
  WholeGapMark,
  WholeSeat,
  WholeSavedSearch,
  WholeStatement,
  WholeStocktakingMark,
  WholeTie,
} from '@augenhoehe/domain/inventory';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { visibleTo } from '../contact-persons/visible-to.ts';
import { savedSearchesSeenBy } from '../saved-search/saved-search-store.ts';
import { type Entry, type KeptTable, keptTable } from '../../platform/database/kept-table.ts';

/** The inventory's tables in an order in which each refers to earlier ones only. */
export const keptInventory: readonly KeptTable[] = [
  keptTable({
    name: 'areas',
    table: 'area',
    order: ['id'],
    entry: WholeArea,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
  keptTable({
    name: 'actors',
    table: 'actor',
    order: ['id'],
    entry: WholeActor,
    derived: ['sort_key', 'confirmed_at', 'confirmed_by'],
    derive: ({ name, provenance }) => {
      const { confirmedAt, confirmedBy } = latestConfirmation(provenance);
      return { sort_key: fold(name), confirmed_at: confirmedAt, confirmed_by: confirmedBy };
    },
  }),
  keptTable({
    name: 'ties',
    table: 'tie',
    order: ['id'],
    entry: WholeTie,
    derived: ['tie_key'],
    derive: ({ fromId, toId, type }) => ({ tie_key: tieKey({ from: fromId, to: toId, type }) }),
  }),
  keptTable({
    name: 'tieStatements',
    table: 'tie_statement',
    order: ['tie_id', 'side'],
    entry: WholeStatement,
  }),
  keptTable({
    name: 'bodies',
    table: 'body',
    order: ['id'],
    entry: WholeBody,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
  keptTable({ name: 'seats', table: 'body_seat', order: ['id'], entry: WholeSeat }),
  keptTable({ name: 'gapMarks', table: 'gap_mark', order: ['kind', 'key'], entry: WholeGapMark }),
  keptTable({
    name: 'stocktakingMarks',
    table: 'stocktaking_mark',
    order: ['method'],
    entry: WholeStocktakingMark,
  }),
  keptTable({
    name: 'contactPersons',
    table: 'contact_person',
    order: ['id'],
    entry: WholeContactPerson,
    derived: ['inform_by', 'blocked_on'],
    derive: (person) => ({ inform_by: informBy(person), blocked_on: blockOf(person)?.on ?? null }),
  }),
  keptTable({
    name: 'dismissedMatches',
    table: 'dismissed_match',
    order: ['actor_id', 'other_id'],
    entry: WholeDismissal,
  }),
  keptTable({
    name: 'savedSearches',
    table: 'saved_search',
    order: ['id'],
    entry: WholeSavedSearch,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
];

/** Of parts that not everybody sees as a whole: which rows this viewer does. */
export function seenBy(viewer: Viewer): Readonly<Record<string, RawBuilder<boolean>>> {
  return {
    contactPersons: visibleTo(viewer),
    savedSearches: savedSearchesSeenBy(viewer.personId),
  };
}

const Guarded = z.object({ id: ActorId, visibility: FactVisibility });

/** A contact person who objected or withdrew leaves as everybody sees it: without ways to reach them. */
function unreachableIfBlocked(entry: Entry): Entry {
  return blockOf(WholeContactPerson.parse(entry)) === null
    ? entry
    : { ...entry, phone: '', email: '', availability: '' };
}

/**
 * Entries of which not everybody sees all: what this viewer takes along.
 *
 * @param viewer `null`: whoever has the terminal, and sees what is protected too
 */
export function shownTo(viewer: Viewer | null): Readonly<Record<string, (entry: Entry) => Entry>> {
  return {
    contactPersons: unreachableIfBlocked,
    ...(viewer === null ? {} : { actors: (entry: Entry) => actorShownTo(viewer, entry) }),
  };
}

function actorShownTo(viewer: Viewer, entry: Entry): Entry {
  const hidden = hiddenGroups(viewer, Guarded.parse(entry));
  if (hidden.length === 0) return entry;
  const { name, provenance } = WholeActor.parse(entry);
  const nothing = { ...emptyFacts(name), latitude: null, longitude: null };
  const blank = Object.entries(nothing).filter(([key]) => key in entry && isHidden(key, hidden));
  return {
    ...entry,
    ...Object.fromEntries(blank),
    provenance: visibleProvenances(provenance, hidden),
  };
}

function isHidden(key: string, hidden: readonly FactGroup[]): boolean {
  const fact = key === 'latitude' || key === 'longitude' ? 'position' : key;
  return [...hiddenFacts(hidden)].some((other) => other === fact);
}
