import { expect, test } from 'vitest';
import { sampleSetting } from '../sample-setting.fixture.ts';
import { wayFinder } from '../ways/way-finder.ts';
import { namedWay } from './named-way.ts';
import { type RatedPartner, suggestPartners } from './suggest-partners.ts';
import type { SuggestionMode } from './suggestion-mode.ts';
import { fromOtherSide, pointsOf } from './suggestion-part.ts';

const setting = sampleSetting();
const { actor, actors, ties, keyOf } = setting;

const all = new Map(actors.map((me) => [me.id, suggestPartners(me, setting, new Set())]));

function suggested(key: string): readonly RatedPartner[] {
  return all.get(actor(key).id) ?? [];
}

function keysOf(key: string, mode: SuggestionMode): string[] {
  return suggested(key)
    .filter((suggestion) => suggestion.mode === mode)
    .map(({ partner }) => keyOf(partner.id));
}

test('school and adult education are among the first ten on second glance, and not nearby', () => {
  expect(keysOf('O22', 'second-glance').slice(0, 10)).toEqual(
    expect.arrayContaining(['O34', 'O36']),
  );
  expect(keysOf('O22', 'near')).not.toContain('O34');
  expect(keysOf('O22', 'near')).not.toContain('O36');
});

test('the senior club and adult education complete each other both ways', () => {
  const [first] = suggested('O22');
  expect(keyOf(first?.partner.id ?? actor('O22').id)).toBe('O36');
  expect(first?.parts[0]).toEqual({
    kind: 'complement',
    points: 6,
    supports: ['r.wissen.digital'],
    receives: ['r.raum.gruppe', 'r.zugang.zielgruppe'],
  });
});

test.for([
  ['O46', 'O29'],
  ['O54', 'O37'],
  ['O64', 'O25'],
  ['O69', 'O25'],
] as const)('%s stands alone, and first of all %s is suggested', ([alone, partner]) => {
  expect(keyOf(suggested(alone)[0]?.partner.id ?? actor(alone).id)).toBe(partner);
});

test('whom somebody works, competes or is in conflict with is never suggested', () => {
  for (const { id } of actors) {
    const taken = ties
      .filter(({ from, to }) => from === id || to === id)
      .filter(({ level, type }) => level >= 2 || ['konkurrenz', 'konflikt'].includes(type))
      .flatMap(({ from, to }) => [from, to]);
    const partners = all.get(id)?.map(({ partner }) => partner.id) ?? [];
    expect(taken.filter((other) => partners.includes(other))).toEqual([]);
  }
});

test('no suggestion is without a reason, and its points are those of its reasons', () => {
  for (const { parts, points } of [...all.values()].flat()) {
    expect(parts.length).toBeGreaterThan(0);
    expect(points).toBe(pointsOf(parts));
  }
});

test('the other side has the same suggestion with the same reasons', () => {
  for (const me of actors) {
    for (const { partner, mode, parts, points } of all.get(me.id) ?? []) {
      const back = all.get(partner.id)?.find((other) => other.partner.id === me.id);
      expect(back).toEqual({ partner: me, mode, points, parts: fromOtherSide(parts) });
    }
  }
});

test('what was dismissed is left out', () => {
  const keys = suggestPartners(actor('O22'), setting, new Set([actor('O36').id])).map(
    ({ partner }) => keyOf(partner.id),
  );
  expect(keys).not.toContain('O36');
  expect(keys).toContain('O34');
});

const wayBetween = wayFinder(setting);

function stations(from: string, to: string): readonly string[] | undefined {
  return wayBetween(actor(from).id, actor(to).id)?.actors.map(keyOf);
}

test('the way to the mosque leads over the women of Mosaik, the one to the surgery over the pharmacy', () => {
  for (const { id } of actors) {
    const way = wayBetween(id, actor('O53').id)?.actors.map(keyOf) ?? [];
    if (way.length > 2) expect(way.at(-2)).toBe('O61');
  }
  expect(stations('O22', 'O53')).toEqual(['O22', 'O01', 'O61', 'O53']);
  expect(stations('O22', 'O40')).toEqual(['O22', 'O44', 'O41', 'O40']);
});

test('a way says in which body two that follow each other sit together', () => {
  const way = wayBetween(actor('O22').id, actor('O53').id);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  expect(way && namedWay(way, { names, sitting: setting.sitting })).toMatchObject({
    isWarm: true,
    hops: [
      { name: 'Stadtteilbüro Hafergraben', body: { name: 'AK Älter werden' } },
      {
        name: 'Interkultureller Frauenverein Mosaik',
        body: { name: 'AK Kinder, Jugend, Familie (§ 78 SGB VIII)' },
      },
      { name: 'Moscheegemeinde Nord', body: null },
    ],
  });
});
