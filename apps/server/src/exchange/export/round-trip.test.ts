import { ActorId, AreaId, type Language } from '@augenhoehe/domain/contract';
import {
  actorExportColumns,
  defaultImportOptions,
  type ExportedActor,
  type ListFormat,
  mapColumns,
  planImport,
  type StockActor,
  toTable,
} from '@augenhoehe/domain/exchange';
import { emptyFacts } from '@augenhoehe/domain/inventory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { readList } from '../read-list.ts';
import { nastyActors } from '../testing/nasty-actors.ts';
import { renderExport } from './render-export.ts';

const areas = ['Nordhof', 'Süd, am Kanal', '=Ost'].map((name) => ({
  id: AreaId.parse(newId()),
  name,
  boundary: null,
}));
const actors = nastyActors(areas.map(({ id }) => id));

function exported({ id, facts, provenance }: StockActor): ExportedActor {
  const at = '2026-11-22T10:00:00.000Z';
  const times = { createdAt: at, updatedAt: at, confirmedAt: at, confirmedBy: null };
  return { ...facts, ...times, id, provenance, tieCount: 3 };
}

async function written(all: readonly StockActor[], format: ListFormat, language: Language) {
  return await renderExport({
    what: 'actors',
    format,
    language,
    title: 'Akteure',
    actors: all.map(exported),
    areas,
    columns: actorExportColumns.map(({ key }) => key),
  });
}

async function planned(bytes: Uint8Array, stock: readonly StockActor[]) {
  const list = await readList(Buffer.from(bytes));
  const table = toTable(list.sheets[0]?.rows ?? [], 'actors');
  const known = { chosen: new Map(), remembered: new Map() };
  const areaNames = areas.map(({ name }) => name);
  return planImport({
    kind: 'actors',
    table,
    columns: mapColumns(table, { kind: 'actors', areaNames, known }),
    options: defaultImportOptions,
    decisions: new Map(),
    corrections: new Map(),
    stock: { actors: stock, ties: [], areas },
    unsure: 'wait',
  });
}

const files: readonly (readonly [ListFormat, Language])[] = [
  ['csv', 'de'],
  ['csv', 'en'],
  ['xlsx', 'de'],
  ['xlsx', 'en'],
];

describe.each(files)('a list of actors as %s in %s', (format, language) => {
  test('comes back without a change, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(actors, async (all) => {
        const plan = await planned(await written(all, format, language), all);
        const outcomes = plan.entries.map(({ outcome, differences }) => ({ outcome, differences }));
        expect(outcomes).toEqual(all.map(() => ({ outcome: 'unchanged', differences: [] })));
        expect([plan.newActors, plan.changedActors]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  test('takes over what was changed in it, a new name too, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(actors, async ([first]) => {
        if (first === undefined) return;
        const edited = { ...first.facts, name: 'Haus Neu', mandate: '- Sprache\n- Sport' };
        const bytes = await written([{ ...first, facts: edited }], format, language);
        const plan = await planned(bytes, [first]);
        expect(plan.newActors).toEqual([]);
        expect(plan.changedActors.map(({ facts }) => facts)).toEqual([edited]);
      }),
      { numRuns: 25 },
    );
  });
});

test('no cell of a file begins like a formula, and a phone number stays readable', async () => {
  const facts = { ...emptyFacts('=HYPERLINK("http://evil.example";"Haus")'), phone: '+49 30 1234' };
  const actor: StockActor = {
    id: ActorId.parse(newId()),
    facts,
    provenance: {},
    visibility: {},
    hidden: [],
  };
  const text = new TextDecoder().decode(await written([actor], 'csv', 'de'));
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"";""Haus"")"`);
  expect(text).toContain(`;'+49 30 1234;`);
  expect(text).not.toMatch(/(?:^|;|\n)"?[=+@\t]/);
});
