import {
  actorTypeGroups,
  actorTypeTerms,
  everydayWordsFor,
  fieldsOfAction,
  groupOfActorType,
  resourceTerms,
  targetGroupTerms,
  type Term,
} from '../../catalogue/index.ts';
import type { ActorId, AreaId } from '../../contract/index.ts';
import type { ActorFacts } from '../actor.ts';
import type { ContactPerson } from '../contact-persons/contact-person.ts';
import type { SearchFact } from './search-fact.ts';

/** Somebody who can be reached at work; those who objected and former ones are not looked for. */
export type SearchablePerson = Pick<
  ContactPerson,
  'name' | 'duty' | 'availability' | 'actorId' | 'visibility' | 'author'
>;

/** What the search looks into. */
export type SearchableActor = { readonly id: ActorId } & Pick<
  ActorFacts,
  | 'name'
  | 'type'
  | 'fields'
  | 'targetGroups'
  | 'offers'
  | 'offersText'
  | 'needs'
  | 'needsText'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'phone'
  | 'email'
  | 'web'
  | 'mandate'
  | 'strengths'
  | 'limits'
  | 'tags'
  | 'notes'
> & {
    readonly area: { readonly id: AreaId; readonly name: string } | null;
    readonly contactPersons: readonly SearchablePerson[];
  };

/** A text with the fact it stands in. */
export interface FoundText {
  readonly fact: SearchFact;
  /** Of the catalogue, the area's id or the tag; `null` for an actor's own words. */
  readonly key: string | null;
  readonly text: string;
  /** Further words by which it is found. */
  readonly also: string;
  /** Whose it is, where that decides who may see it. */
  readonly person?: SearchablePerson;
}

const terms: ReadonlyMap<string, Term> = new Map(
  [actorTypeGroups, actorTypeTerms, fieldsOfAction, targetGroupTerms, resourceTerms]
    .flat()
    .map((term) => [term.key, term]),
);

function ofCatalogue(fact: SearchFact, keys: readonly string[]): FoundText[] {
  return keys.map((key) => {
    const term = terms.get(key);
    const labels = term === undefined ? key : `${term.de} ${term.en}`;
    return { fact, key, text: labels, also: everydayWordsFor(key) };
  });
}

function ofOwnWords(fact: SearchFact, text: string): FoundText[] {
  return text.trim() === '' ? [] : [{ fact, key: null, text, also: '' }];
}

function ofPersons(persons: readonly SearchablePerson[]): FoundText[] {
  return persons.flatMap((person) =>
    ofOwnWords(
      'contactPerson',
      [person.name, person.duty, person.availability].filter((part) => part !== '').join(', '),
    ).map((text) => ({ ...text, person })),
  );
}

/** All texts of an actor that the search finds. */
export function textsOf(actor: SearchableActor): FoundText[] {
  const types = actor.type === null ? [] : [actor.type];
  const address = `${actor.street}, ${actor.postalCode} ${actor.city}`;
  return [
    ...ofOwnWords('name', actor.name),
    ...ofCatalogue('type', types),
    ...ofCatalogue('group', types.map(groupOfActorType)),
    ...(actor.area === null
      ? []
      : [{ fact: 'area' as const, key: actor.area.id, text: actor.area.name, also: '' }]),
    ...ofCatalogue('fields', actor.fields),
    ...ofCatalogue('targetGroups', actor.targetGroups),
    ...ofCatalogue('offers', actor.offers),
    ...ofOwnWords('offersText', actor.offersText),
    ...ofCatalogue('needs', actor.needs),
    ...ofOwnWords('needsText', actor.needsText),
    ...ofOwnWords('address', address.replace(/^[, ]+|[, ]+$/g, '')),
    ...ofOwnWords('reach', [actor.phone, actor.email, actor.web].join(' ')),
    ...ofPersons(actor.contactPersons),
    ...ofOwnWords('mandate', actor.mandate),
    ...ofOwnWords('strengths', actor.strengths),
    ...ofOwnWords('limits', actor.limits),
    ...actor.tags.map((tag) => ({ fact: 'tags' as const, key: tag, text: tag, also: '' })),
    ...ofOwnWords('notes', actor.notes),
  ];
}
