import { expect, test } from 'vitest';
import { TieLevel } from '../catalogue/index.ts';
import { ActorId, BodyId, CooperationId } from '../contract/index.ts';
import { introductionsBy, roleHints, rolesWithoutHandover, WholeRole } from '../structure/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleRoles } from './sample-roles.ts';

const sample = readSample();
const ids = new Map<string, string>();
function idOf(key: string): string {
  const id = ids.get(key) ?? `00000000-0000-4000-8000-${String(ids.size).padStart(12, '0')}`;
  ids.set(key, id);
  return id;
}
function actor(key: string): ActorId {
  return ActorId.parse(idOf(key));
}

let made = 0;
const now = new Date('2026-11-22T10:00:00Z');
const today = '2026-11-22';
const roles = sampleRoles(
  {
    actor,
    cooperation: (key) => CooperationId.parse(idOf(key)),
    body: (key) => BodyId.parse(idOf(key)),
    newId: () => idOf(`role ${(made += 1)}`),
  },
  now,
);
const ties = sample.relations.map(({ from, to, type, level }) => ({
  type,
  level: TieLevel.parse(level),
  from: actor(from),
  to: actor(to),
  since: null,
  until: null,
}));
const members = new Map(sample.bodies.map((body) => [idOf(body.id), body.members.map(actor)]));
const parties = new Map(
  sample.cooperations.map((each) => [idOf(each.id), each.parties.map(actor)]),
);

test('13 roles, all sound', () => {
  expect(roles).toHaveLength(13);
  for (const role of roles) expect(WholeRole.parse(role)).toEqual(role);
});

test('F5: one ended without a hand-over, though somebody follows', () => {
  const ended = roles.find(({ holder }) => holder === 'Frühere Leitung');
  expect(rolesWithoutHandover(roles, today)).toEqual([
    { id: ended?.id, kind: 'ended', on: '2026-08-22', hasSuccessor: true },
  ]);
});

function hintsOf(kind: string): string[] {
  const endings = rolesWithoutHandover(roles, today);
  return roles
    .filter((role) => {
      const around = members.get(role.bodyId ?? '') ?? parties.get(role.cooperationId ?? '') ?? [];
      const ending = endings.find(({ id }) => id === role.id);
      const hints = roleHints(role, { roles, members: around, ties, ending }, today);
      return hints.some((hint) => hint.kind === kind);
    })
    .map(
      ({ role, actorId }) =>
        `${role} ${sample.organisations.find(({ id }) => actor(id) === actorId)?.id ?? ''}`,
    );
}

test('F8: who moderates one body decides and pays there; elsewhere nobody could doubt it', () => {
  expect(hintsOf('interested')).toEqual(['moderation O11']);
  expect(hintsOf('no-neutrality')).toEqual(['moderation O11']);
});

test('two roles hang on one person; each mandate is known', () => {
  expect(hintsOf('no-deputy')).toEqual(['bruecke O61', 'zustaendig O18']);
  expect(hintsOf('no-mandate')).toEqual([]);
  expect(hintsOf('no-hours')).toEqual([]);
});

test('F3: one actor alone can introduce somebody to the mosque and to the kiosk', () => {
  const found = introductionsBy(actor('O61'), ties);
  expect(found.map(({ actorId }) => actorId)).toEqual([actor('O53'), actor('O65')]);
});
