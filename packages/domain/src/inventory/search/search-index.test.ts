import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, AreaId } from '../../contract/index.ts';
import { emptyFacts } from '../actor.ts';
import { type CanSee, findActors, tellingTexts } from './find-actors.ts';
import { queryWords } from './query-words.ts';
import { SearchIndex } from './search-index.ts';
import type { SearchableActor } from './searchable-actor.ts';

const ids = Array.from({ length: 5 }, (_, i) =>
  ActorId.parse(`00000000-0000-4000-8000-00000000000${i}`),
);
const [chor, kita] = ids as [ActorId, ActorId];

function actor(id: ActorId, facts: Partial<SearchableActor>): SearchableActor {
  return { ...emptyFacts('Ohne Namen'), area: null, contactPersons: [], ...facts, id };
}

function indexOf(actors: readonly SearchableActor[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of actors) index.put(one);
  return index;
}

function foundIn(index: SearchIndex, q: string, canSee: CanSee = () => true) {
  const { actors, near } = findActors(index, queryWords(q), canSee);
  return { near: near.length, actors: new Map(actors.map((one) => [one.id, one])) };
}

test('words may stand in different facts, in any order', () => {
  const index = indexOf([
    actor(chor, { name: 'Chor', offers: ['r.wissen.sprache'], street: 'Mühlenstr. 4' }),
    actor(kita, { name: 'Kita', offers: ['r.wissen.sprache'] }),
  ]);
  const { actors } = foundIn(index, 'mühlenstraße sprachmittlung');
  expect(actors.get(chor)?.missing).toEqual([]);
  expect(actors.get(kita)?.missing).toEqual(['mühlenstraße']);
});

test('the reason is the fact that says most', () => {
  const index = indexOf([
    actor(chor, { name: 'Chor', needs: ['r.wissen.sprache'], notes: 'Sprachmittlung?' }),
    actor(kita, { name: 'Kita', needs: ['r.wissen.sprache'], offersText: 'Sprachmittlung' }),
  ]);
  const { actors } = foundIn(index, 'sprachmittlung');
  const reasons = ids.slice(0, 2).map((id) => {
    const found = actors.get(id);
    return found === undefined ? [] : tellingTexts(found).map(({ fact }) => fact);
  });
  expect(reasons).toEqual([
    ['needs', 'notes'],
    ['offersText', 'needs'],
  ]);
});

test('nobody is found by what the reader may not see, and it changes nothing else', () => {
  const index = indexOf([
    actor(chor, { name: 'Chor', notes: 'Schmid ist schwierig' }),
    actor(kita, { name: 'Kita Schmidt' }),
  ]);
  const withoutNotes = foundIn(index, 'schmid', (_, { fact }) => fact !== 'notes');
  expect([...withoutNotes.actors.keys()]).toEqual([kita]);
  const nameHidden = foundIn(index, 'schmid', (id, { fact }) => fact !== 'name' || id !== kita);
  expect([...nameHidden.actors.keys()]).toEqual([chor]);
  const hidden = foundIn(index, 'schwierig', (_, { fact }) => fact !== 'notes');
  expect(hidden).toEqual(foundIn(indexOf([]), 'schwierig'));
});

test('what only the hidden text spells so is still found by likeness', () => {
  const index = indexOf([
    actor(chor, { name: 'Chor', notes: 'Beratumg' }),
    actor(kita, { name: 'Beratung' }),
  ]);
  const found = foundIn(index, 'beratumg', (_, { fact }) => fact !== 'notes');
  expect([found.near, ...found.actors.keys()]).toEqual([1, kita]);
});

const names = fc.constantFrom('Chor', 'Kita Nord', 'Mühle', 'Chor der Mühle');
const areas = fc.constantFrom(
  null,
  { id: AreaId.parse('00000000-0000-4000-8000-0000000000aa'), name: 'Nord' },
  { id: AreaId.parse('00000000-0000-4000-8000-0000000000aa'), name: 'Süd' },
);
const steps = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    facts: fc.option(fc.record({ name: names, area: areas, tags: fc.subarray(['Nord', 'Chor']) })),
  }),
);

test('an index kept up to date finds what a new one finds', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const kept = new SearchIndex();
      const present = new Map<ActorId, SearchableActor>();
      for (const { id, facts } of all) {
        if (facts === null) {
          kept.remove(id);
          present.delete(id);
        } else {
          kept.put(actor(id, facts));
          present.set(id, actor(id, facts));
        }
      }
      const fresh = indexOf([...present.values()]);
      for (const q of ['chor', 'nord', 'süd', 'muhle chor', 'chro']) {
        const [a, b] = [foundIn(kept, q), foundIn(fresh, q)];
        expect([...a.actors.keys()].toSorted()).toEqual([...b.actors.keys()].toSorted());
        for (const [id, one] of b.actors) {
          expect(a.actors.get(id)?.score).toBe(one.score);
          expect(a.actors.get(id)?.missing).toEqual(one.missing);
        }
      }
    }),
  );
});
