import { fieldsOfAction, resourceTerms, targetGroupTerms } from '@augenhoehe/domain/catalogue';
import { ActorId } from '@augenhoehe/domain/contract';
import type { Network } from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { plainLook } from '../look/network-look.ts';
import { NetworkSearch } from '../network-search.ts';
import { themeId, themeNetwork } from './theme-network.ts';
import { themeKindIn } from './theme-kind.ts';
import { themeScene } from './theme-scene.ts';

function actor(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
const [culture, school] = ['hf.kultur', 'hf.bildung'];
const entries: Network = {
  actors: [[culture, school], [school], []].map((fields, number) => ({
    id: actor(number),
    name: `Akteur ${number}`,
    type: number === 1 ? 'ver.sport' : null,
    areaId: null,
    fields,
    targetGroups: [],
    offers: [],
    confirmedAt: null,
    tieCount: 7,
  })),
  ties: [],
};

const themes = themeNetwork(entries, 'fields', (key) => key.toUpperCase());

function scene(query: Record<string, unknown>) {
  const search = NetworkSearch.parse(query);
  return themeScene(entries, themes, {
    kind: 'fields',
    search,
    now: new Date('2026-11-22'),
    look: plainLook,
  });
}

test('a mark for each theme, joined with the actors that have it', () => {
  const { network, keys } = themes;
  expect(network.actors.map(({ name, tieCount }) => [name, tieCount])).toEqual([
    ['HF.BILDUNG', 2],
    ['HF.KULTUR', 1],
    ['Akteur 0', 2],
    ['Akteur 1', 1],
    ['Akteur 2', 0],
  ]);
  expect(network.ties.map(({ from, to }) => [from, keys.get(to)])).toEqual([
    [actor(0), school],
    [actor(1), school],
    [actor(0), culture],
  ]);
  expect(new Set(network.ties.map(({ id }) => id)).size).toBe(3);
});

test('every term of the catalogue has a mark of its own', () => {
  const keys = [fieldsOfAction, targetGroupTerms, resourceTerms].flat().map(({ key }) => key);
  expect(new Set(keys.map(themeId)).size).toBe(new Set(keys).size);
});

test('without filters everybody and every theme is shown', () => {
  expect(scene({}).shownActors.size).toBe(5);
  expect(scene({}).themes?.entries).toBe(entries);
});

test('a filter leaves the actors that pass, with all their themes', () => {
  const { shownActors, shownTies } = scene({ group: 'ver' });
  expect(shownActors).toEqual(new Set([actor(1), themeId(school)]));
  expect(shownTies.size).toBe(1);
});

test('steps lead from an actor to its themes to those who share them', () => {
  expect(scene({ fokus: actor(1) }).shownActors).toEqual(new Set([actor(1), themeId(school)]));
  expect(scene({ fokus: actor(1), schritte: 2 }).shownActors).toEqual(
    new Set([actor(1), themeId(school), actor(0)]),
  );
  expect(scene({ fokus: themeId(culture) }).shownActors).toEqual(
    new Set([themeId(culture), actor(0)]),
  );
});

test('themes are squares that say how many have them', () => {
  const { look, network } = scene({});
  const [theme, , anActor] = network.actors;
  if (theme === undefined || anActor === undefined) throw new Error('Marks are missing.');
  expect([look.isTheme(theme), look.signOf(theme)]).toEqual([true, '2']);
  expect([look.isTheme(anActor), look.signOf(anActor)]).toEqual([false, null]);
});

test.each([
  [{}, null],
  [{ anordnung: 'kreis' }, null],
  [{ anordnung: 'themen' }, 'fields'],
  [{ anordnung: 'themen', themen: 'angebote', view: 'liste' }, 'offers'],
  [{ anordnung: 'themen', themen: 'zielgruppen' }, 'targetGroups'],
  [{ anordnung: 'themen', view: 'matrix' }, null],
])('the address %o asks for %s', (query, kind) => {
  expect(themeKindIn(NetworkSearch.parse(query))).toBe(kind);
});
