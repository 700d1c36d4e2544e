import { emptyBody } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { factsOfRow, rowDifferences } from './row-differences.ts';

const row = {
  id: '1',
  name: 'Chor',
  area_id: null,
  target_groups: ['zg.alle'],
  latitude: null,
  longitude: null,
  phone: '0531 1',
  updated_at: '2026-11-22T10:00:00.000Z',
};

test('facts that changed are told before and after, other columns are not', () => {
  const after = {
    ...row,
    phone: '0531 2',
    latitude: 52.5,
    longitude: 13.4,
    updated_at: '2026-11-23T10:00:00.000Z',
  };
  const differences = rowDifferences({ table: 'actor', before: row, after });
  expect(differences.map(({ fact }) => fact)).toEqual(['position', 'phone']);
  expect(differences[0]).toMatchObject({
    before: { position: null, phone: '0531 1' },
    after: { position: { latitude: 52.5, longitude: 13.4 }, phone: '0531 2' },
  });
});

test('a row that came or went has no differences', () => {
  expect(rowDifferences({ table: 'actor', before: null, after: row })).toEqual([]);
  expect(rowDifferences({ table: 'actor', before: row, after: null })).toEqual([]);
});

test('what is hidden from the reader is missing, not empty', () => {
  expect(factsOfRow({ name: 'Chor' })).toEqual({ name: 'Chor' });
});

test('a tie tells level, formality and standing too', () => {
  const tie = {
    type: 'austausch',
    since: null,
    until: null,
    note: '',
    level: 2,
    formality: null,
    standing: 'one-sided',
    tie_key: 'x',
  };
  const after = { ...tie, level: 3, standing: 'confirmed' };
  const differences = rowDifferences({ table: 'tie', before: tie, after });
  expect(differences.map(({ fact }) => fact)).toEqual(['level', 'standing']);
});

test('a body tells what it is for and how it decides', () => {
  const body = {
    ...emptyBody('AK Kinder'),
    meetings_per_year: 4,
    decision_rule: null,
    admission_rule: '',
    closed_reason: '',
    sort_key: 'ak kinder',
  };
  const after = { ...body, purpose: 'Ferien', meetings_per_year: 6, sort_key: 'x' };
  const differences = rowDifferences({ table: 'body', before: body, after });
  expect(differences.map(({ fact }) => fact)).toEqual(['purpose', 'meetingsPerYear']);
});

test('a role tells each fact, and where it is held as one', () => {
  const [one, other] = [
    '00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-000000000002',
  ];
  const role = {
    role: 'moderation',
    cooperation_id: null,
    body_id: null,
    actor_id: one,
    holder: 'Leitung',
    deputy: '',
    deputy_id: null,
    since: '2026-01-01',
    until: null,
    hours_per_week: 1.5,
    mandate: '',
    neutrality: '',
    handed_over_on: null,
    handover_note: '',
    visibility: 'netzwerk',
    updated_at: '2026-11-22T10:00:00.000Z',
  };
  function told(changes: Partial<Record<keyof typeof role, unknown>>) {
    const after = { ...role, updated_at: '2026-11-23T10:00:00.000Z', ...changes };
    const differences = rowDifferences({ table: 'role_assignment', before: role, after });
    return differences.map(({ of, fact }) => [of, fact]);
  }
  expect(told({ until: '2026-12-31', handover_note: 'Schlüssel' })).toEqual([
    ['role', 'until'],
    ['role', 'handoverNote'],
  ]);
  expect(told({ body_id: other, hours_per_week: 2 })).toEqual([
    ['role', 'cooperationId'],
    ['role', 'hoursPerWeek'],
  ]);
  expect(told({})).toEqual([]);
});

test('tables without words yet are passed over', () => {
  expect(rowDifferences({ table: 'area', before: { name: 'a' }, after: { name: 'b' } })).toEqual(
    [],
  );
});
