import { type Role, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { groupOfActorType } from '@augenhoehe/domain/catalogue';
import type { QueryOf } from '@augenhoehe/domain/contract';
import {
  ConfirmableGroup,
  excerptOf,
  type FactGroup,
  findActors,
  markedParts,
  type FoundActor,
  type FoundText,
  Provenances,
  queryWords,
  type QueryWord,
  type SearchFact,
  type SearchReply,
  type searchNeighbourhood as contract,
  staleBefore,
  tellingTexts,
  traitsOf,
  wordsFoundIn,
} from '@augenhoehe/domain/inventory';
import type { Place } from '../../access/index.ts';
import type { Services } from '../../platform/services.ts';
import { inPlace, type Work } from '../change.ts';
import type { SearchBody, SearchRow } from './search-store.ts';
import { presentPlace, type SearchedPlace, searchedPlace } from './searched-place.ts';
import { seeingOf } from './seeing.ts';

type Query = QueryOf<typeof contract>;

const matchesShown = 4;
const tagsShown = 5;
const bodiesShown = 5;
const spellingsFrom = 10;
const spellingsShown = 3;

/** An actor that was found, with what it can be narrowed down by. */
interface Hit extends FoundActor {
  readonly row: SearchRow;
  readonly groups: ReadonlySet<FactGroup>;
  readonly area: string;
  readonly group: string;
  readonly age: 'fresh' | 'stale' | 'unconfirmed';
}

/** Who has what was looked for, with the reason, its source and its age. */
export async function searchNeighbourhood(work: Work, query: Query): Promise<SearchReply> {
  return answerFrom(await searchedPlace(work), work, query);
}

/** The same without a question to the database, where nothing has changed since the last one. */
export async function searchAsTyped(
  services: Services,
  place: Place,
  query: Query,
): Promise<SearchReply> {
  const known = presentPlace(place);
  if (known !== undefined) return answerFrom(known, { place, at: services.clock() }, query);
  return await inPlace(services, place, (work) => searchNeighbourhood(work, query));
}

function answerFrom(
  place: SearchedPlace,
  work: Pick<Work, 'place' | 'at'>,
  query: Query,
): SearchReply {
  const words = queryWords(query.q);
  const limit = staleBefore(work.at).toISOString();
  const { actors, near } = findActors(
    place.index,
    words,
    seeingOf(work.place, { actor: (id) => place.actor(id) }),
  );
  const hits = actors
    .flatMap((found) => {
      const row = place.actor(found.id);
      return row === undefined ? [] : [toHit(found, row, limit)];
    })
    .toSorted(byFit);
  const shown = hits.filter((hit) => isWanted(hit, query));
  const complete = shown.filter(({ missing }) => missing.length === 0).length;
  return {
    actors: shown.slice(0, query.limit).map((hit) => toReply(hit, words)),
    complete,
    partial: shown.length - complete,
    facets: {
      in: countBy(hits, ({ groups }) => groups),
      area: countBy(hits, ({ area }) => [area]),
      group: countBy(hits, ({ group }) => [group]),
      age: countBy(hits, ({ age }) => [age]),
    },
    bodies: bodiesWith(place.bodies, words, work.place.member.role),
    tags: tagsOf(hits),
    instead: near.flatMap((word) => spellingsOf(word, hits)),
  };
}

/** Bodies that have all the words, as far as the role sees them. */
function bodiesWith(all: readonly SearchBody[], words: readonly QueryWord[], role: Role) {
  const visible = new Set(sharedLevelsSeenBy(role));
  if (words.length === 0) return [];
  return all
    .filter(({ visibility }) => visible.has(visibility))
    .filter(({ name, purpose }) =>
      words.every((word) => wordsFoundIn(`${name} ${purpose}`, [word]).length > 0),
    )
    .slice(0, bodiesShown)
    .map(({ id, name }) => ({ id, name }));
}

function toHit(found: FoundActor, row: SearchRow, limit: string): Hit {
  const groups = new Set(found.texts.map(({ text }) => traitsOf(text.fact).group));
  return {
    ...found,
    row,
    groups,
    area: row.areaId ?? 'none',
    group: row.type === null ? 'none' : groupOfActorType(row.type),
    age: ageOf(found, row, limit),
  };
}

/** Tags, notes and contact persons have no source that the actor confirms: the age is that of the name. */
function confirmable(fact: SearchFact): ConfirmableGroup {
  if (fact === 'contactPerson') return 'identity';
  const { group } = traitsOf(fact);
  return ConfirmableGroup.safeParse(group).data ?? 'identity';
}

/** Age of the most telling text. */
function ageOf({ best }: FoundActor, row: SearchRow, limit: string): Hit['age'] {
  const origin = row.provenance[confirmable(best.text.fact)];
  if (origin === undefined || origin.confirmedAt === null) return 'unconfirmed';
  return origin.confirmedAt < limit ? 'stale' : 'fresh';
}

/** Those with all words first; among equals the alphabet. */
function byFit(a: Hit, b: Hit): number {
  return (
    a.missing.length - b.missing.length ||
    b.score - a.score ||
    compare(a.row.sortKey, b.row.sortKey) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isWanted(hit: Hit, query: Query): boolean {
  return (
    isAmong(query.area, hit.area) &&
    isAmong(query.group, hit.group) &&
    isAmong(query.age, hit.age) &&
    (query.in === undefined || query.in.some((group) => hit.groups.has(group)))
  );
}

function isAmong(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value);
}

function countBy(hits: readonly Hit[], keys: (hit: Hit) => Iterable<string>) {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    for (const key of keys(hit)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function tagsOf(hits: readonly Hit[]): string[] {
  const tags = hits.flatMap(({ texts }) => texts.filter(({ text }) => text.fact === 'tags'));
  return [...new Set(tags.map(({ text }) => text.text))].toSorted(compare).slice(0, tagsShown);
}

/** How those who were found instead write the word. */
function spellingsOf(word: QueryWord, hits: readonly Hit[]): string[] {
  const marked = hits
    .filter(({ missing }) => !missing.includes(word.typed))
    .slice(0, spellingsFrom)
    .flatMap(({ best }) => markedParts(best.text.text, [word]))
    .filter(({ isMarked }) => isMarked);
  return [...new Set(marked.map(({ text }) => text))].slice(0, spellingsShown);
}

function toReply(hit: Hit, words: readonly QueryWord[]) {
  const { id, row, missing } = hit;
  const { name, type, areaId } = row;
  const shown = tellingTexts(hit).slice(0, matchesShown);
  const wanted = new Set(hit.texts.map(({ text }) => confirmable(text.fact)));
  return {
    id,
    name,
    type,
    areaId,
    missing: [...missing],
    matches: shown.map((text) => toMatch(text, words)),
    provenance: Provenances.parse(
      Object.fromEntries(Object.entries(row.provenance).filter(([group]) => isIn(wanted, group))),
    ),
  };
}

function isIn(groups: ReadonlySet<string>, group: string): boolean {
  return groups.has(group);
}

function toMatch({ fact, key, text }: FoundText, words: readonly QueryWord[]) {
  return { fact, key, text: key === null ? excerptOf(text, words) : '' };
}
