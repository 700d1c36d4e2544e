import { expect, test } from 'vitest';
import { AreaId, MeasureNeedId } from '../../contract/index.ts';
import { sampleSetting } from '../../position/sample-setting.fixture.ts';
import { type ProposalInput, proposePartners } from './propose-partners.ts';

const setting = sampleSetting();
const { actor, actors, ties, keyOf } = setting;
const nordhof = AreaId.parse(actor('O49').areaId);

function needId(at: number): MeasureNeedId {
  return MeasureNeedId.parse(`00000007-0000-4000-8000-${String(at).padStart(12, '0')}`);
}

type Need = ProposalInput['needs'][number];

function need(at: number, facts: Partial<Need>): Need {
  return {
    id: needId(at),
    resource: null,
    consent: null,
    partnerId: null,
    agreedOn: null,
    ...facts,
  };
}

function asked(parties: readonly string[], needs: readonly Need[], areaId: AreaId | null = null) {
  const table = new Set(parties.map((key) => actor(key).id));
  return proposePartners({ needs, areaId, table, actors, ties });
}

const hall = need(1, { resource: 'r.raum.saal' });
const kitchen = need(2, { resource: 'r.raum.kueche' });
const parentsCafe = ['O27', 'O29', 'O32', 'O61', 'O63'];

test('hall and kitchen: four could give both, by their ties to the table', () => {
  const { proposals } = asked(parentsCafe, [hall, kitchen]);
  const both = proposals.filter(({ needIds }) => needIds.length === 2);
  expect(
    both.map(({ actor: { id }, tie }) => [
      keyOf(id),
      tie?.level ?? null,
      tie && keyOf(tie.partnerId),
    ]),
  ).toEqual([
    ['O51', 5, 'O27'],
    ['O53', 4, 'O61'],
    ['O18', 3, 'O61'],
    ['O44', null, null],
  ]);
  expect(proposals.slice(0, both.length)).toEqual(both);
});

test('the mosque is reached over the women of Mosaik alone, whoever sits at the table', () => {
  for (const table of [parentsCafe, ['O01', 'O18'], ['O22', 'O44', 'O51']]) {
    const { proposals } = asked(table, [hall, kitchen]);
    const mosque = proposals.find(({ actor: { id } }) => keyOf(id) === 'O53');
    expect(mosque?.way?.onlyOver).toBe(actor('O61').id);
    const others = proposals.filter(({ actor: { id } }) => ['O18', 'O51'].includes(keyOf(id)));
    expect(others.map(({ way }) => way?.onlyOver ?? null)).toEqual(others.map(() => null));
  }
});

test('the property manager can prevent a clean estate and is not at the table', () => {
  const consent = need(3, { consent: 'owner' });
  const { vetoes, needs, proposals } = asked(['O47', 'O04', 'O30', 'O15'], [consent], nordhof);
  expect(vetoes.map(({ actor: { id }, consent: of }) => [keyOf(id), of])).toEqual([
    ['O49', 'owner'],
  ]);
  expect(needs).toEqual([
    { needId: consent.id, atTable: [actor('O47').id], others: 1, isGap: false },
  ]);
  expect(proposals).toEqual([]);
});

test('nobody who owns anything there is a gap', () => {
  const consent = need(3, { consent: 'owner' });
  const { needs, vetoes } = asked(['O22'], [consent], AreaId.parse(actor('O22').areaId));
  expect(vetoes).toEqual([]);
  expect(needs).toEqual([{ needId: consent.id, atTable: [], others: 0, isGap: true }]);
});

test('what somebody has agreed to give is sought no longer, what somebody is asked for is', () => {
  const partnerId = actor('O18').id;
  const agreed = { ...hall, partnerId, agreedOn: '2026-11-22' };
  const { proposals } = asked(parentsCafe, [agreed, { ...kitchen, partnerId }]);
  expect(proposals.flatMap(({ resources }) => resources)).toEqual(
    proposals.map(() => 'r.raum.kueche'),
  );
  expect(proposals.length).toBeGreaterThan(0);
});

test('whoever sits at the table is not proposed, but named as one who could give it', () => {
  const { proposals, needs } = asked([...parentsCafe, 'O18'], [hall]);
  expect(proposals.map(({ actor: { id } }) => keyOf(id))).not.toContain('O18');
  expect(needs.map(({ atTable }) => atTable.map(keyOf))).toEqual([['O18']]);
});

test('more of what is needed comes before a closer tie, and that before a shorter way', () => {
  const { proposals } = asked(['O01'], [hall, kitchen]);
  for (const [at, next] of proposals.slice(1).entries()) {
    const before = proposals[at];
    if (before === undefined) continue;
    const [fit, level] = [
      before.needIds.length - next.needIds.length,
      (before.tie?.level ?? 0) - (next.tie?.level ?? 0),
    ];
    expect(fit > 0 || (fit === 0 && level >= 0)).toBe(true);
  }
});

test('without anybody at the table there is neither tie nor way', () => {
  const { proposals } = asked([], [kitchen]);
  expect(proposals.map(({ tie, way }) => [tie, way])).toEqual(proposals.map(() => [null, null]));
});
