import { ActorFilters } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { parseSearch, readSearch, stringifySearch } from './read-search.ts';

test('an address says its filters plainly and reads back as it was written', () => {
  const search = { q: 'Kita & Hort', tag: ['Sommerfest', 'AK Kinder'], age: ['stale'] };
  const address = stringifySearch(search);
  expect(address).toBe('?q=Kita+%26+Hort&tag=Sommerfest,AK+Kinder&age=stale');
  expect(readSearch(ActorFilters, parseSearch(address))).toEqual(search);
});

test('what is empty stands in no address', () => {
  expect(stringifySearch({ q: '', tag: [], type: undefined, area: null })).toBe('');
});

test.each([
  [{ age: 'ancient', q: 'Kita' }, { q: 'Kita' }],
  [{ type: 'bild.vhs', group: 'nobody' }, { type: ['bild.vhs'] }],
  [{ ties: ['none'], unheard: 'of' }, { ties: 'none' }],
])('an address with mistakes %j still leads to the page', (raw, expected) => {
  expect(readSearch(ActorFilters, raw)).toEqual(expected);
  expect({ ...raw, ...readSearch(ActorFilters, raw) }).toEqual(expected);
});
