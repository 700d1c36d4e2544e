import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Viewer, Visibility } from '../../access/index.ts';
import { ActorId, PersonId } from '../../contract/index.ts';
import { FactGroup, type FactVisibility } from '../actor.ts';
import {
  changedLevels,
  choosableLevels,
  type ChosenLevels,
  levelConflicts,
  mayChooseLevels,
  setLevels,
  stricterLevels,
} from './choose-levels.ts';
import { initialLevels, visibilityOf } from './group-levels.ts';

const id = ActorId.parse('00000000-0000-4000-8000-000000000001');
const kim = PersonId.parse('kim');
const coordination: Viewer = {
  role: 'coordination',
  actorId: null,
  personId: kim,
  isInProtectedCircle: false,
};
const partner: Viewer = { ...coordination, role: 'partner', actorId: id };
const stranger: Viewer = { ...partner, actorId: null };
const reader: Viewer = { ...coordination, role: 'reader', personId: null };
const all = Visibility.options;
const own = ['oeffentlich', 'netzwerk', 'team'];
const foreign = PersonId.parse('other');

interface Case {
  readonly viewer: Viewer;
  readonly group: FactGroup;
  readonly now?: Visibility;
  readonly levels: readonly string[];
}

const cases: Record<string, Case> = {
  'coordination, contact': { viewer: coordination, group: 'contact', levels: all },
  'coordination, the name': {
    viewer: coordination,
    group: 'identity',
    levels: ['oeffentlich', 'netzwerk'],
  },
  'coordination, notes': {
    viewer: coordination,
    group: 'working',
    levels: ['team', 'privat', 'geschuetzt'],
  },
  'coordination, what somebody else keeps private': {
    viewer: coordination,
    group: 'contact',
    now: 'privat',
    levels: [],
  },
  'coordination outside the circle, what is protected': {
    viewer: coordination,
    group: 'contact',
    now: 'geschuetzt',
    levels: [],
  },
  'partner, its own contact': { viewer: partner, group: 'contact', levels: own },
  'partner, its own name': {
    viewer: partner,
    group: 'identity',
    levels: ['oeffentlich', 'netzwerk'],
  },
  'partner, what the coordination protects': {
    viewer: partner,
    group: 'contact',
    now: 'geschuetzt',
    levels: [],
  },
  'partner, keywords': { viewer: partner, group: 'tags', levels: [] },
  'partner of another actor': { viewer: stranger, group: 'contact', levels: [] },
  reader: { viewer: reader, group: 'contact', levels: [] },
};

test.each(Object.entries(cases))('%s', (_name, { viewer, group, now, levels }) => {
  const visibility: FactVisibility =
    now === undefined ? {} : { [group]: { level: now, author: now === 'privat' ? foreign : null } };
  expect(choosableLevels(viewer, { id, visibility }, group)).toEqual(levels);
});

test('only what really changes has to be allowed', () => {
  const actor = { id, visibility: {} };
  expect(mayChooseLevels(reader, actor, { contact: 'netzwerk' })).toBe(true);
  expect(mayChooseLevels(reader, actor, { contact: 'team' })).toBe(false);
  expect(mayChooseLevels(coordination, actor, { identity: 'team' })).toBe(false);
});

test('what becomes private belongs to who made it so, and stays theirs', () => {
  const first = setLevels({}, { contact: 'privat' }, { personId: kim });
  expect(first).toEqual({ contact: { level: 'privat', author: 'kim' } });
  expect(setLevels(first, { contact: 'privat' }, { personId: foreign })).toEqual(first);
  expect(setLevels(first, { contact: 'netzwerk' }, { personId: kim })).toEqual({});
});

test.for<{ chosen: ChosenLevels; was: ChosenLevels; conflicts: FactGroup[] }>([
  { chosen: { contact: 'oeffentlich' }, was: { contact: 'netzwerk' }, conflicts: ['contact'] },
  { chosen: { contact: 'oeffentlich' }, was: { contact: 'team' }, conflicts: [] },
  { chosen: { contact: 'team' }, was: { contact: 'netzwerk' }, conflicts: [] },
  { chosen: { offers: 'team' }, was: { offers: 'netzwerk' }, conflicts: [] },
])('$chosen after $was is in the way of $conflicts', ({ chosen, was, conflicts }) => {
  const stored: FactVisibility = { contact: { level: 'team', author: null } };
  expect(levelConflicts(stored, chosen, was)).toEqual(conflicts);
});

const anyVisibility = fc
  .array(fc.tuple(fc.constantFrom(...FactGroup.options), fc.constantFrom(...all)))
  .map(
    (groups): FactVisibility =>
      Object.fromEntries(groups.map(([group, level]) => [group, { level, author: null }])),
  );

test('of two entries the stricter level stays, whichever comes first', () => {
  fc.assert(
    fc.property(anyVisibility, anyVisibility, (one, other) => {
      const merged = stricterLevels(one, other);
      expect(merged).toEqual(stricterLevels(other, one));
      for (const group of FactGroup.options) {
        const order = [one, other].map((each) => all.indexOf(visibilityOf(each, group).level));
        expect(visibilityOf(merged, group).level).toBe(all[Math.max(...order)]);
      }
    }),
  );
});

test('levels as at first are not kept', () => {
  const back = setLevels({ offers: { level: 'team', author: null } }, initialLevels, {
    personId: kim,
  });
  expect(back).toEqual({});
  expect(changedLevels({}, initialLevels)).toEqual([]);
});
