import { expect, test } from 'vitest';
import {
  complementOf,
  type GapKind,
  gapTerms,
  isMutual,
  possibleRelations,
  workingLevel,
} from '../inventory/index.ts';
import { groupOfActorType } from '../catalogue/index.ts';
import { readSample } from './hafergraben.ts';

const sample = readSample();

function closest(one: string, other: string): number {
  return sample.relations
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .reduce((level, relation) => Math.max(level, relation.level), 0);
}

function relationsOf(id: string) {
  const me = sample.organisations.find((organisation) => organisation.id === id);
  if (me === undefined) throw new Error(`There is no ${id}.`);
  const others = sample.organisations.filter((organisation) => organisation !== me);
  const levels = new Map(others.map((other) => [other.id, closest(id, other.id)]));
  return possibleRelations({ me, others, levels, dismissed: new Set() });
}

test('mobility, four target groups and one group of actors have nobody', () => {
  const present: Readonly<Record<GapKind, ReadonlySet<string>>> = {
    field: new Set(sample.organisations.flatMap(({ fields }) => fields)),
    target: new Set(sample.organisations.flatMap(({ target_groups }) => target_groups)),
    group: new Set(sample.organisations.map(({ type }) => groupOfActorType(type))),
  };
  function missing(kind: GapKind): string[] {
    return gapTerms[kind].map(({ key }) => key).filter((key) => !present[kind].has(key));
  }
  expect(missing('field')).toEqual(['hf.mobilitaet']);
  expect(missing('target').toSorted()).toEqual([
    'zg.maenner',
    'zg.psych',
    'zg.queer',
    'zg.wohnungslos',
  ]);
  expect(missing('group')).toEqual(['netz']);
});

test('62 pairs that hardly know each other could give to and receive from one another', () => {
  const { organisations } = sample;
  const pairs = organisations.flatMap((one, index) =>
    organisations
      .slice(index + 1)
      .filter((other) => isMutual(complementOf(one, other)))
      .filter((other) => closest(one.id, other.id) < workingLevel),
  );
  expect(pairs).toHaveLength(62);
});

test.for([
  ['O46', 'O29'],
  ['O54', 'O37'],
  ['O64', 'O25'],
  ['O69', 'O25'],
] as const)('%s stands alone and fits %s', ([alone, partner]) => {
  const { supporters, recipients } = relationsOf(alone);
  expect([...supporters, ...recipients].map(({ other }) => other.id)).toContain(partner);
});

test('the senior club and the adult-education centre complete each other', () => {
  const { supporters } = relationsOf('O22');
  const centre = supporters.find(({ other }) => other.id === 'O36');
  expect(centre).toMatchObject({
    supports: ['r.wissen.digital'],
    receives: ['r.raum.gruppe', 'r.zugang.zielgruppe'],
    isMutual: true,
  });
});

test('whom somebody works with already is never proposed', () => {
  for (const { id } of sample.organisations) {
    const { supporters, recipients } = relationsOf(id);
    for (const { other } of [...supporters, ...recipients]) {
      expect(closest(id, other.id)).toBeLessThan(workingLevel);
    }
  }
});
