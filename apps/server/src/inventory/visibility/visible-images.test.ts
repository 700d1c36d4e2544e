import { ActorId } from '@augenhoehe/domain/contract';
import type { Viewer } from '@augenhoehe/domain/access';
import { ActorFacts, factGroups, FactGroup } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { writableColumns } from '../actor-row.ts';
import { groupColumns } from './group-columns.ts';
import { visibleImages } from './visible-images.ts';

const id = '00000000-0000-4000-8000-000000000001';
const coordination: Viewer = {
  role: 'coordination',
  actorId: null,
  personId: null,
  isInProtectedCircle: false,
};
const confirmed = { confirmed_at: '2026-01-01', confirmed_by: 'actor' };
const image = { id, name: 'Chor', phone: '030 1', offers: [], ...confirmed, provenance: {} };
const guarded = { contact: { level: 'geschuetzt', author: null } } as const;

test('every column with a fact belongs to a group', () => {
  const columns = FactGroup.options.flatMap((group) => groupColumns[group]);
  const derived = ['sort_key', 'provenance', 'visibility'];
  const times = ['confirmed_at', 'confirmed_by', 'updated_at'];
  expect([...columns, ...derived, ...times].toSorted()).toEqual([...writableColumns].toSorted());
  // A position is one fact in two columns.
  expect(columns).toHaveLength(ActorFacts.keyof().options.length + 1);
  expect(Object.values(factGroups).flat()).toHaveLength(ActorFacts.keyof().options.length);
});

test.for([
  { name: 'before', before: { ...image, visibility: guarded }, after: image, today: {} },
  { name: 'after', before: image, after: { ...image, visibility: guarded }, today: {} },
  { name: 'today', before: image, after: image, today: guarded },
])('what is hidden $name is in neither row', ({ before, after, today }) => {
  const known = new Map([[id, today]]);
  const seen = visibleImages(coordination, { table: 'actor', before, after }, known);
  for (const row of [seen.before, seen.after]) {
    expect(row).toMatchObject({ name: 'Chor', offers: [], confirmed_at: null });
    expect(row).not.toHaveProperty('phone');
    expect(row).not.toHaveProperty('visibility.contact');
  }
});

test('what nobody hides stays, with the levels in words of the catalogue', () => {
  const entry = { table: 'actor', before: null, after: image };
  const { before, after } = visibleImages(coordination, entry, new Map());
  expect(before).toBeNull();
  expect(after).toMatchObject({ ...image, visibility: { contact: 'netzwerk', working: 'team' } });
});

test('rows of other tables are not touched', () => {
  const entry = { table: 'tie', before: null, after: { id: ActorId.parse(id), phone: 'x' } };
  expect(visibleImages(coordination, entry, new Map())).toEqual({
    before: null,
    after: entry.after,
  });
});
