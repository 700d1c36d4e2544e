import { type ActorId, AreaId, ChangeSetId } from '@augenhoehe/domain/contract';
import { addAreas as areasContract, showMap as contract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { addAreas } from '../add-areas.ts';
import { editActor } from '../edit-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { findAreaAround } from './find-area-around.ts';
import { showMap } from './show-map.ts';
import { outlinesOfAreas } from './outlines-of-areas.ts';

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [13.4, 52.5],
      [13.5, 52.5],
      [13.5, 52.6],
      [13.4, 52.6],
      [13.4, 52.5],
    ] satisfies [number, number][],
  ],
};
const here = { latitude: 52.55, longitude: 13.45 };

describeOnBothEngines('map', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let place: TestNeighbourhood;
  let kita: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    place = await TestNeighbourhood.in(database);
    kita = await place.addActor({ name: 'Kita Kornblume', type: 'kiju.kita', position: here });
    await place.addActor({ name: 'Apotheke', type: 'ges.apotheke' });
  });

  async function names(query: Record<string, string>): Promise<string[]> {
    const filters = contract.query.parse(query);
    const map = await place.as('reader', (work) => showMap(work, filters));
    return map.actors.map(({ name }) => name);
  }

  test('shows who matches, with and without a position, in the order of names', async () => {
    const map = await place.as('coordination', (work) => showMap(work, {}));
    expect(map).toMatchObject({ matching: 2, total: 2, unconfirmed: 2 });
    expect(map.actors.map(({ name, position }) => [name, position])).toEqual([
      ['Apotheke', null],
      ['Kita Kornblume', here],
    ]);
  });

  test.each([
    [{ group: 'kiju' }, ['Kita Kornblume']],
    [{ position: 'none' }, ['Apotheke']],
    [{ position: 'some' }, ['Kita Kornblume']],
    [{ q: 'xyz' }, []],
  ])('filter %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test('stages are the coordination\u2019s own', async () => {
    const map = await place.as('reader', (work) => showMap(work, {}));
    expect(map.actors.map(({ stage, mayEdit }) => [stage, mayEdit])).toEqual([
      [null, false],
      [null, false],
    ]);
    await expect(names({ stage: 'p0.entdeckt' })).rejects.toMatchObject({ status: 403 });
  });

  test('outlines come in the order of areas, and tell where a position lies', async () => {
    await place.as('coordination', (work) =>
      addAreas(work, {
        areas: [
          { name: 'stadtweit', boundary: null },
          { name: 'Nordhof', boundary: square },
        ],
      }),
    );
    const areas = await place.as('reader', outlinesOfAreas);
    expect(areas.map(({ name, outline }) => [name, outline?.type ?? null])).toEqual([
      ['Nordhof', 'MultiPolygon'],
      ['stadtweit', null],
    ]);
    const inside = await place.as('reader', (work) => findAreaAround(work, here));
    expect(inside.areaId).toBe(areas[0]?.id);
    const outside = await place.as('reader', (work) =>
      findAreaAround(work, { latitude: 52, longitude: 13.45 }),
    );
    expect(outside.areaId).toBeNull();
  });

  test('area and position set together are taken back together', async () => {
    await place.as('coordination', (work) =>
      addAreas(work, { areas: [{ name: 'Nordhof', boundary: square }] }),
    );
    const areas = await place.as('reader', outlinesOfAreas);
    const areaId = areas[0]?.id ?? AreaId.parse(newId());
    const moved = { latitude: 52.56, longitude: 13.46 };
    const { changeSetId } = await place.as('coordination', (work) =>
      editActor(work, kita, {
        changes: { position: moved, areaId },
        was: { position: here, areaId: null },
      }),
    );
    async function kitaNow() {
      const map = await place.as('reader', (work) => showMap(work, { group: ['kiju'] }));
      return map.actors[0];
    }
    expect(await kitaNow()).toMatchObject({ position: moved, areaId });
    await place.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(changeSetId), { keepChanged: false }),
    );
    expect(await kitaNow()).toMatchObject({ position: here, areaId: null });
  });

  test('an outline of 50,000 vertices is stored whole and drawn coarser', async () => {
    const count = 50_000;
    const ring = Array.from({ length: count }, (_, index): [number, number] => {
      const angle = (2 * Math.PI * (index % (count - 1))) / (count - 1);
      const radius = 0.1 + 0.001 * Math.sin(angle * 5000);
      return [13.4 + radius * Math.cos(angle), 52.5 + radius * Math.sin(angle)];
    });
    const boundary = { type: 'Polygon' as const, coordinates: [ring] };
    const body = areasContract.body.parse({ areas: [{ name: 'Fein', boundary }] });
    await place.as('coordination', (work) => addAreas(work, body));
    const areas = await place.as('reader', outlinesOfAreas);
    const drawn = areas[0]?.outline?.coordinates.flat(2).length ?? 0;
    expect(drawn).toBeGreaterThan(5000);
    expect(drawn).toBeLessThanOrEqual(20_000);
    const around = await place.as('reader', (work) =>
      findAreaAround(work, { latitude: 52.5, longitude: 13.4 }),
    );
    expect(around.areaId).toBe(areas[0]?.id);
  });
});
