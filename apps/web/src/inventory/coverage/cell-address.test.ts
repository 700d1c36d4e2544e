import { AreaId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { cellAddress } from './cell-address.ts';

const area = [AreaId.parse('00000000-0000-4000-8000-000000000001')];

test.for([
  [{}, { row: 'hf.pflege', column: 'zg.demenz' }, '?field=hf.pflege&target=zg.demenz'],
  [{ columns: 'group' }, { row: 'hf.pflege', column: 'ges' }, '?field=hf.pflege&group=ges'],
  [{ columns: 'group', area }, { row: null, column: 'ges' }, `?area=${area[0]}&group=ges`],
  [
    { columns: 'area', area },
    { row: 'none', column: area[0] ?? '' },
    `?area=${area[0]}&field=none`,
  ],
  [{}, { row: null, column: null }, ''],
] as const)('%j and %j lead to the list %s', ([search, cell, filters]) => {
  const given = 'area' in search ? { ...search, area: [...search.area] } : search;
  expect(cellAddress('nordhof', given, cell)).toBe(`/quartier/nordhof/bestand${filters}`);
});
