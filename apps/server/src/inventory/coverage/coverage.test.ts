import { AreaId } from '@augenhoehe/domain/contract';
import {
  downloadCoverage as downloadContract,
  listActors as listContract,
  showCoverage as coverageContract,
} from '@augenhoehe/domain/inventory';
import readSheets from 'read-excel-file/node';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addAreas } from '../add-areas.ts';
import { confirmActor } from '../confirm-actor.ts';
import { listActors } from '../list-actors.ts';
import { listAreas } from '../list-areas.ts';
import { TestNeighbourhood } from '../testing.ts';
import { downloadCoverage } from './download-coverage.ts';
import { showConfirmation } from './show-confirmation.ts';
import { showCoverage } from './show-coverage.ts';

describeOnBothEngines('coverage', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let nordhof: AreaId;

  beforeAll(async () => {
    database = await open();
  });

  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    await here.as('coordination', (work) =>
      addAreas(work, {
        areas: [
          { name: '=Nordhof', boundary: null },
          { name: 'Anger', boundary: null },
        ],
      }),
    );
    const { areas } = await here.as('reader', listAreas);
    nordhof = AreaId.parse(areas.find(({ name }) => name === '=Nordhof')?.id);
    await here.addActor({
      name: 'VHS',
      type: 'bild.vhs',
      fields: ['hf.bildung', 'hf.digital'],
      targetGroups: ['zg.alle', 'zg.aeltere'],
      areaId: nordhof,
    });
    const choir = await here.addActor({
      name: 'Chor',
      fields: ['hf.bildung'],
      targetGroups: ['zg.aeltere'],
      source: 'Sozialatlas',
    });
    await here.as('partner', (work) => confirmActor(work, choir, { groups: ['identity'] }), choir);
    await here.addActor({ name: 'Kiosk' });
  });

  async function matrix(query: Record<string, string>) {
    const parsed = coverageContract.query.parse(query);
    return await here.as('reader', (work) => showCoverage(work, parsed));
  }

  test('each actor counts once in every cell and once in every total', async () => {
    const { rows, columns, total } = await matrix({});
    expect(total).toEqual({ actors: 3, confirmed: 1 });
    expect(rows.find(({ key }) => key === 'hf.bildung')).toEqual({
      key: 'hf.bildung',
      actors: 2,
      confirmed: 1,
      cells: [
        { column: 'zg.alle', actors: 1, confirmed: 0 },
        { column: 'zg.aeltere', actors: 2, confirmed: 1 },
      ],
    });
    expect(rows.find(({ key }) => key === 'none')).toMatchObject({ actors: 1 });
    expect(columns.find(({ key }) => key === 'zg.aeltere')).toMatchObject({ actors: 2 });
    expect(rows).toHaveLength(26);
  });

  test('columns may be areas and groups of actors, and one area alone', async () => {
    const areas = await matrix({ columns: 'area' });
    expect(areas.columns.map(({ key, actors }) => [key, actors])).toEqual([
      [nordhof, 1],
      [expect.any(String), 0],
      ['none', 2],
    ]);
    const groups = await matrix({ columns: 'group', area: nordhof });
    expect(groups.total.actors).toBe(1);
    expect(groups.columns.filter(({ actors }) => actors > 0)).toEqual([
      { key: 'bild', actors: 1, confirmed: 0 },
    ]);
  });

  test('every cell is the list that its filters give', async () => {
    for (const columns of ['target', 'area', 'group'] as const) {
      const { rows } = await matrix({ columns });
      for (const row of rows) {
        for (const { column, actors } of row.cells) {
          const query = listContract.query.parse({ field: row.key, [columns]: column });
          const list = await here.as('reader', (work) => listActors(work, query));
          expect([row.key, column, list.matching]).toEqual([row.key, column, actors]);
        }
      }
    }
  });

  test('what was confirmed grows old after twelve months', async () => {
    expect((await here.as('reader', showConfirmation)).oldest).toEqual([]);
    here.now = new Date('2028-01-01T10:00:00Z');
    const { all, oldest, fields } = await here.as('reader', showConfirmation);
    expect(all).toMatchObject({ actors: 3, byActor: 0, stale: 1, unconfirmed: 2 });
    expect(oldest).toMatchObject([{ name: 'Chor', confirmedBy: 'actor', can: { confirm: false } }]);
    expect(oldest[0]?.groups).toEqual(['identity', 'mission']);
    expect(fields.find(({ key }) => key === 'hf.bildung')).toMatchObject({
      actors: 2,
      stale: 1,
      unconfirmed: 1,
    });
  });

  test('confirmed by themselves, by the coordination, and not at all are told apart', async () => {
    const id = await here.addActor({ name: 'Kita' });
    await here.as('coordination', (work) => confirmActor(work, id, { groups: ['identity'] }));
    const { all, areas } = await here.as('reader', showConfirmation);
    expect(all).toEqual({
      key: 'all',
      dimension: 'all',
      actors: 4,
      byActor: 1,
      byCoordination: 1,
      stale: 0,
      unconfirmed: 2,
    });
    expect(areas.at(-1)).toMatchObject({ key: 'none', actors: 3 });
  });

  test('sources are told for each group of facts and for each field', async () => {
    const { sources, fieldSources } = await here.as('reader', showConfirmation);
    expect(sources.find(({ group }) => group === 'identity')?.sources).toMatchObject([
      { source: '', means: 'entered', actors: 2 },
      { source: 'Sozialatlas', means: 'entered', actors: 1 },
    ]);
    expect(fieldSources.find(({ field }) => field === 'hf.digital')?.sources).toMatchObject([
      { source: '', means: 'entered', actors: 1 },
    ]);
  });

  test('the spreadsheet says scope, filter, date and basis, and holds no formula', async () => {
    const query = downloadContract.query.parse({ columns: 'area', area: nordhof });
    const file = await here.as('reader', (work) => downloadCoverage(work, query));
    const text = JSON.stringify(await readSheets(file));
    expect(text).toContain('Handlungsfelder und Gebiete – Nordhof');
    expect(text).toContain('Gebiet: =Nordhof');
    expect(text).toContain('22. November 2026');
    expect(text).toContain('Grundlage: 1 Akteure');
    expect(text).toContain(`"'=Nordhof"`);
    expect(text).not.toContain('"=Nordhof"');
  });
});
