import { expect, test } from 'vitest';
import { ActorId, AreaId, SnapshotId, TieId } from '../contract/index.ts';
import { tieKey, tieStanding, tieStrength } from '../inventory/index.ts';
import {
  compareSnapshots,
  countChanges,
  monthOf,
  snapshotFigures,
  type SnapshotNetwork,
} from '../position/index.ts';
import { readSample } from './hafergraben.ts';
import { readSampleHistory } from './hafergraben-history.ts';
import { sampleActors, sampleTies } from './sample-drafts.ts';
import { sampleSnapshots } from './sample-snapshots.ts';

const sample = readSample();
const history = readSampleHistory();
const known = new Map<string, string>();
function idOf(key: string): string {
  const number = String(known.size + 1).padStart(12, '0');
  const id = known.get(key) ?? `00000000-0000-4000-8000-${number}`;
  known.set(key, id);
  return id;
}
const ids = {
  area: (key: string) => AreaId.parse(idOf(`area ${key}`)),
  actor: (key: string) => ActorId.parse(idOf(`actor ${key}`)),
};

function told(now: Date) {
  let count = 0;
  function next(kind: string): string {
    count += 1;
    return idOf(`${kind} ${count}`);
  }
  const actors = sampleActors(sample, ids, now);
  const ties = sampleTies(sample, { ...ids, tie: () => TieId.parse(next('tie')) }, now);
  const snapshots = sampleSnapshots(
    { sample, actors, ties },
    {
      actor: ids.actor,
      tie: (key) => TieId.parse(idOf(`ended ${key}`)),
      snapshot: () => SnapshotId.parse(next('snapshot')),
    },
    now,
  );
  const today: SnapshotNetwork = {
    actors: actors.map(({ id, facts: { name, type, areaId } }) => ({ id, name, type, areaId })),
    ties: ties.map(({ id, facts: { from, to, type }, statements }) => {
      return { id, from, to, type, ...tieStrength(statements), standing: tieStanding(statements) };
    }),
  };
  return { snapshots, today };
}

test('everything that the history names is there, once', () => {
  const keys = sample.organisations.map(({ id }) => id);
  expect(keys).toEqual(expect.arrayContaining(Object.keys(history.joined)));
  for (const { from, to } of [...history.begun, ...history.changed]) {
    const same = sample.relations.filter((one) => one.from === from && one.to === to);
    expect([from, to, same.length]).toEqual([from, to, 1]);
  }
  function keyOf({ from, to, type }: { from: string; to: string; type: string }): string {
    return tieKey({ from: ids.actor(from), to: ids.actor(to), type });
  }
  const present = new Set(sample.relations.map(keyOf));
  expect(history.ended.filter((tie) => present.has(keyOf(tie)))).toEqual([]);
});

test('nine snapshots, of which one was taken by hand at the start', () => {
  const { snapshots } = told(new Date('2026-11-22T10:00:00.000Z'));
  expect(snapshots.map(({ kind, takenAt }) => [kind, takenAt.slice(0, 10)])).toEqual([
    ['by-hand', '2025-09-22'],
    ['monthly', '2026-04-01'],
    ['monthly', '2026-05-01'],
    ['monthly', '2026-06-01'],
    ['monthly', '2026-07-01'],
    ['monthly', '2026-08-01'],
    ['monthly', '2026-09-01'],
    ['monthly', '2026-10-01'],
    ['monthly', '2026-11-01'],
  ]);
});

test.each(['2026-11-01T00:30:00.000Z', '2026-11-30T23:30:00.000Z', '2027-01-31T12:00:00.000Z'])(
  'each month has one, and none lies in the future: %s',
  (at) => {
    const { snapshots } = told(new Date(at));
    const months = snapshots.slice(1).map(({ takenAt }) => monthOf(new Date(takenAt)));
    expect(new Set(months).size).toBe(8);
    expect(months.at(-1)).toBe(monthOf(new Date(at)));
    expect(snapshots.filter(({ takenAt }) => takenAt > at)).toEqual([]);
  },
);

test('since the start the network has grown, and also lost something', () => {
  const { snapshots, today } = told(new Date('2026-11-22T10:00:00.000Z'));
  const [start] = snapshots;
  const last = snapshots.at(-1);
  if (start === undefined || last === undefined) throw new Error('There are nine.');
  expect(countChanges(compareSnapshots(start.network, today))).toMatchObject({
    actors: { new: 11, lost: 0 },
    ties: { new: 44, lost: 6, stronger: 14, weaker: 3 },
    later: 194,
  });
  const since = countChanges(compareSnapshots(last.network, today));
  expect([since.ties.new, since.ties.lost, since.ties.stronger, since.ties.weaker]).toEqual([
    0, 0, 0, 0,
  ]);
  const isolates = snapshots.map(({ network }) => snapshotFigures(network).isolates);
  expect(isolates.slice(-3)).toEqual([2, 3, 4]);
});
