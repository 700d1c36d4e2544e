import { expect, test } from 'vitest';
import { emptyFacts, type Provenance } from './actor.ts';
import {
  changedGroups,
  confirmGroups,
  filledGroups,
  latestConfirmation,
  recordOrigin,
} from './provenance.ts';

const imported: Provenance = {
  source: 'Verteiler',
  means: 'imported',
  recordedAt: '2026-01-01T00:00:00.000Z',
  confirmedAt: null,
  confirmedBy: null,
};
const march = '2026-03-01T00:00:00.000Z';
const april = '2026-04-01T00:00:00.000Z';

test('a change touches the groups of its facts; stage, tags and notes have no source', () => {
  expect(changedGroups({ phone: '1', web: '', notes: 'x' })).toEqual(['contact']);
  expect(changedGroups({ offers: [], needs: [] })).toEqual(['offers', 'needs']);
  expect(changedGroups({ stage: 'p1.recherchiert', tags: ['a'] })).toEqual([]);
});

test('a name alone fills one group', () => {
  expect(filledGroups(emptyFacts('Kiosk'))).toEqual(['identity']);
  expect(filledGroups({ ...emptyFacts('Kiosk'), limits: 'kein Verleih' })).toEqual([
    'identity',
    'profile',
  ]);
});

test('confirming keeps the source', () => {
  const known = recordOrigin({}, ['identity', 'offers'], imported);
  const confirmed = confirmGroups(known, ['offers'], { at: march, by: 'actor' });
  expect(confirmed.offers).toEqual({ ...imported, confirmedAt: march, confirmedBy: 'actor' });
  expect(confirmed.identity).toEqual(imported);
});

test('what is entered anew loses its confirmation, all else keeps it', () => {
  const known = recordOrigin({}, ['identity', 'offers'], imported);
  const confirmed = confirmGroups(known, ['identity', 'offers'], { at: march, by: 'actor' });
  const edited = recordOrigin(confirmed, ['offers'], { ...imported, means: 'entered' });
  expect(edited.offers?.confirmedAt).toBeNull();
  expect(edited.identity?.confirmedAt).toBe(march);
});

test('an actor is as fresh as its latest confirmation', () => {
  const first = confirmGroups({}, ['identity'], { at: march, by: 'coordination' });
  const second = confirmGroups(first, ['offers'], { at: april, by: 'actor' });
  expect(latestConfirmation(second)).toEqual({ confirmedAt: april, confirmedBy: 'actor' });
  expect(latestConfirmation({ identity: imported })).toEqual({
    confirmedAt: null,
    confirmedBy: null,
  });
});
