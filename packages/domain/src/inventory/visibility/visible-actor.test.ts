import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer, Visibility } from '../../access/index.ts';
import { ActorId, PersonId } from '../../contract/index.ts';
import { type Actor, emptyFacts, FactGroup, type FactVisibility } from '../actor.ts';
import { groupLevels } from './group-levels.ts';
import { canSeeGroup, hiddenGroups, visibleActor, withoutHidden } from './visible-actor.ts';

const id = ActorId.parse('00000000-0000-4000-8000-000000000001');
const elsewhere = ActorId.parse('00000000-0000-4000-8000-000000000002');
const author = PersonId.parse('author');
const visitor: Viewer = { role: null, actorId: null, personId: null, isInProtectedCircle: false };
const reader: Viewer = { ...visitor, role: 'reader' };
const named: Viewer = { ...reader, isInProtectedCircle: true };
const stranger: Viewer = { ...visitor, role: 'partner', actorId: elsewhere };
const partner: Viewer = { ...visitor, role: 'partner', actorId: id };
const coordination: Viewer = { ...visitor, role: 'coordination', personId: PersonId.parse('kim') };
const writer: Viewer = { ...coordination, personId: author };
const viewers = { visitor, reader, named, stranger, partner, coordination, writer };

const origin = {
  source: 'Gespräch',
  means: 'entered' as const,
  recordedAt: '2026-01-01T00:00:00Z',
  confirmedAt: '2026-02-01T00:00:00Z',
  confirmedBy: 'actor' as const,
};
const actor: Actor = {
  ...emptyFacts('Chor'),
  offers: ['r.raum.saal'],
  offersText: 'Saal am Montag',
  phone: '030 1',
  tags: ['Fest'],
  notes: 'zögert noch',
  stage: 'p4.gespraech',
  id,
  provenance: {
    identity: origin,
    contact: { ...origin, confirmedAt: '2026-03-01T00:00:00Z' },
  },
  visibility: {},
  confirmedAt: '2026-03-01T00:00:00Z',
  confirmedBy: 'actor',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-03-01T00:00:00Z',
};

function seenBy(group: FactGroup, visibility: FactVisibility): string[] {
  return Object.entries(viewers)
    .filter(([, viewer]) => canSeeGroup(viewer, { id, visibility }, group))
    .map(([name]) => name);
}

const members = ['reader', 'named', 'stranger', 'partner', 'coordination', 'writer'];

test.for<{ level: Visibility; group: FactGroup; seen: string[] }>([
  { group: 'contact', level: 'oeffentlich', seen: ['visitor', ...members] },
  { group: 'contact', level: 'netzwerk', seen: members },
  { group: 'contact', level: 'team', seen: ['partner', 'coordination', 'writer'] },
  { group: 'contact', level: 'privat', seen: ['partner', 'writer'] },
  { group: 'contact', level: 'geschuetzt', seen: ['named', 'partner'] },
  { group: 'working', level: 'team', seen: ['coordination', 'writer'] },
  { group: 'working', level: 'privat', seen: ['writer'] },
  { group: 'tags', level: 'team', seen: ['coordination', 'writer'] },
])('$group at $level is seen by $seen', ({ group, level, seen }) => {
  const author_ = level === 'privat' ? author : null;
  expect(seenBy(group, { [group]: { level, author: author_ } })).toEqual(seen);
});

test('until somebody says otherwise, members see all but the working notes', () => {
  for (const group of FactGroup.options) {
    expect([group, seenBy(group, {})]).toEqual([
      group,
      group === 'working' ? ['coordination', 'writer'] : members,
    ]);
  }
});

test('of a hidden group nothing stays, neither facts nor source nor age', () => {
  const hidden = { contact: { level: 'team', author: null } } as const;
  const shown = visibleActor(reader, { ...actor, visibility: hidden });
  expect(shown).toMatchObject({
    phone: '',
    offers: ['r.raum.saal'],
    stage: null,
    notes: null,
    provenance: { identity: origin },
    confirmedAt: '2026-02-01T00:00:00Z',
    hidden: ['contact', 'working'],
  });
  expect(Object.keys(shown.provenance)).toEqual(['identity']);
  expect(shown.levels).not.toHaveProperty('contact');
  expect(shown).not.toHaveProperty('visibility');
});

test('who sees a group sees who else does', () => {
  const visibility = { contact: { level: 'team', author: null } } as const;
  expect(visibleActor(coordination, { ...actor, visibility }).levels).toMatchObject({
    contact: 'team',
    offers: 'netzwerk',
    working: 'team',
  });
});

const anyVisibility = fc
  .tuple(...FactGroup.options.map((group) => fc.constantFrom(...groupLevels[group])))
  .map(
    (levels): FactVisibility =>
      Object.fromEntries(
        FactGroup.options.map((group, index) => {
          const level = levels[index] ?? 'netzwerk';
          return [group, { level, author: level === 'privat' ? author : null }];
        }),
      ),
  );

test('whoever looks, what they get does not depend on what they may not see', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(viewers)), anyVisibility, (viewer, visibility) => {
      const hidden = hiddenGroups(viewer, { id, visibility });
      const origins = Object.entries(actor.provenance).filter(
        ([group]) => !hidden.some((other) => other === group),
      );
      const blank = { ...actor, ...withoutHidden(actor, hidden), visibility };
      const reference = { ...blank, provenance: Object.fromEntries(origins) };
      expect(visibleActor(viewer, { ...actor, visibility })).toEqual(
        visibleActor(viewer, reference),
      );
    }),
  );
});
