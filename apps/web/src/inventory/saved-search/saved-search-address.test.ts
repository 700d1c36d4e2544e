import { ActorId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { savedSearchAddress } from './saved-search-address.ts';

test.each([
  [{}, ''],
  [{ akteur: ActorId.parse('00000000-0000-4000-8000-000000000001') }, ''],
  [
    { sort: 'name' as const, q: 'Bäcker & Co', age: ['stale' as const] },
    'age=stale&q=B%C3%A4cker+%26+Co&sort=name',
  ],
  [{ group: ['kiju', 'bild'] }, 'group=kiju,bild'],
  [{ farbe: 'kreise', beziehung: '00000000-0000-4000-8000-000000000002' }, 'farbe=kreise'],
])('%j is kept as „%s“', (search, kept) => {
  expect(savedSearchAddress(search)).toBe(kept);
});
