import { apps } from './apps.ts';
import { packages } from './packages.ts';
import type { Rule } from './rule.ts';
import { slices } from './slices.ts';
import { whole } from './whole.ts';

export const rules: readonly Rule[] = [...whole, ...packages, ...apps, ...slices];
