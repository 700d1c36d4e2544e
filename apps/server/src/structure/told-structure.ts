import { keptBy, type ToldTable } from '../inventory/index.ts';

export const toldStructure: readonly ToldTable[] = [
  keptBy('cooperation.edit', 'cooperation'),
  keptBy('cooperation.edit', 'cooperation_party'),
  keptBy('cooperation.edit', 'cooperation_review'),
];
