import type { Rule } from './rule.ts';
import { testFiles } from './whole.ts';

/** A slice may use those before it, never those after it. */
export const order: readonly string[] = [
  'access',
  'notification',
  'inventory',
  'position',
  'contacts',
  'structure',
  'goals',
  'communication',
  'process',
  'legitimacy',
  'path',
];

const everySlice = ['catalogue', 'exchange', ...order];

export const anySlice = oneOf(everySlice);

export type SlicedWorkspace = {
  readonly name: string;
  readonly folder: string;
};

/** Import and export read and write what these slices hold; they cannot use it in return. */
export const usedByExchange: readonly string[] = [
  'access',
  'inventory',
  'position',
  'contacts',
  'structure',
  'goals',
];

export const workspaces: readonly SlicedWorkspace[] = [
  { name: 'domain', folder: 'packages/domain' },
  { name: 'server', folder: 'apps/server' },
  { name: 'web', folder: 'apps/web' },
];

export const slices: readonly Rule[] = workspaces.flatMap((workspace) => [
  throughIndex(workspace),
  catalogueAlone(workspace),
  exchangeAlone(workspace),
  ...order.slice(0, -1).map((slice) => leftwards(workspace, slice)),
]);

function throughIndex({ name, folder }: SlicedWorkspace): Rule {
  return {
    name: `${name}-slices-by-index`,
    comment: 'A slice shows others only its index.ts.',
    // In the web app routes and their like may load a single page of a slice.
    from: {
      path: name === 'web' ? `^${folder}/src/(${anySlice})/` : `^${folder}/src/([^/]+)`,
      pathNot: testFiles,
    },
    to: {
      path: `^${folder}/src/${anySlice}/`,
      pathNot: [`^${folder}/src/$1/`, `^${folder}/src/${anySlice}/index\\.ts$`],
    },
  };
}

function catalogueAlone({ name, folder }: SlicedWorkspace): Rule {
  return {
    name: `${name}-catalogue-alone`,
    comment: 'The vocabulary is used by all slices and uses none.',
    from: { path: `^${folder}/src/catalogue/` },
    to: { path: `^${folder}/src/${oneOf(['exchange', ...order])}/` },
  };
}

function exchangeAlone({ name, folder }: SlicedWorkspace): Rule {
  return {
    name: `${name}-exchange-alone`,
    comment: 'Import and export use no slice but those named for them.',
    from: { path: `^${folder}/src/exchange/` },
    to: {
      path: `^${folder}/src/${oneOf(order.filter((slice) => !usedByExchange.includes(slice)))}/`,
    },
  };
}

function leftwards({ name, folder }: SlicedWorkspace, slice: string): Rule {
  const later = order.slice(order.indexOf(slice) + 1);
  if (usedByExchange.includes(slice)) later.push('exchange');
  return {
    name: `${name}-${slice}-leftwards`,
    comment: `${slice} uses only slices before it.`,
    from: { path: `^${folder}/src/${slice}/` },
    to: { path: `^${folder}/src/${oneOf(later)}/` },
  };
}

function oneOf(names: readonly string[]): string {
  return `(?:${names.join('|')})`;
}
