import { beforeAll, expect, test } from 'vitest';
import { migrations } from '../../migrations.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { bareFile, bringBack } from '../testing/bare-file.ts';
import { writtenFile } from '../testing/written-file.ts';

const now = new Date('2026-11-22T10:00:00.000Z');

function id(place: number): string {
  return `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
}

/** Five snapshots of two hundred actors, which are read and written in pages of their own. */
const networks = Array.from({ length: 5 }, (_, snapshot) => ({
  snapshotId: id(1000 + snapshot),
  network: {
    actors: Array.from({ length: 200 }, (_none, place) => [
      id(place),
      `Akteur ${place}`,
      null,
      null,
    ]),
    ties: [],
  },
}));
const file = {
  ...bareFile(now),
  snapshots: networks.map(({ snapshotId }, place) => ({
    id: snapshotId,
    name: `Stand ${place}`,
    kind: 'by-hand',
    takenAt: now.toISOString(),
  })),
  snapshotNetworks: networks,
};

describeOnBothEngines('the size of a neighbourhood’s file', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await migrate(database, migrations);
    await bringBack(database, file, now);
  });

  test('nothing is written that could not be brought back: the largest part is named before', async () => {
    const whole = await writtenFile(database, 'nordhof', { at: now });
    expect(JSON.parse(whole)).toMatchObject({ snapshotNetworks: networks });
    const size = Buffer.byteLength(whole);
    expect(await writtenFile(database, 'nordhof', { at: now, most: size })).toBe(whole);
    await expect(
      writtenFile(database, 'nordhof', { at: now, most: size - 1 }),
    ).rejects.toMatchObject({
      code: 'too-large-to-restore',
      params: { megabytes: (size - 1) / 1_048_576, part: 'snapshotNetworks' },
    });
  });
});
