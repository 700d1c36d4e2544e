import { order, type SlicedWorkspace, usedByExchange, workspaces } from './slices.ts';

/** A file that a rule forbids, as the import it holds. Missing targets are created empty. */
export type Plant = { readonly rule: string; readonly file: string; readonly imports: string };

/** For every rule at least one import that it must refuse. */
export function plants(): readonly Plant[] {
  return [...wholePlants, ...packagePlants, ...appPlants, ...workspaces.flatMap(slicePlants)];
}

const wholePlants: readonly Plant[] = [
  { rule: 'no-cycles', file: 'apps/web/src/cycle/one.ts', imports: './two.ts' },
  { rule: 'no-missing-files', file: 'apps/cli/src/lost.ts', imports: './nowhere-to-be-found.ts' },
  { rule: 'no-undeclared-packages', file: 'apps/cli/src/borrowed.ts', imports: 'zod' },
  {
    rule: 'no-test-code-in-production',
    file: 'apps/cli/src/tooled.ts',
    imports: '../../../tools/some-tool.ts',
  },
  {
    rule: 'no-test-code-in-production',
    file: 'apps/server/src/mail/leaning.ts',
    imports: './sent.test.ts',
  },
];

const packagePlants: readonly Plant[] = [
  { rule: 'graph-alone', file: 'packages/graph/src/impure.ts', imports: 'node:fs' },
  { rule: 'graph-alone', file: 'packages/graph/src/parsing.ts', imports: 'zod' },
  {
    rule: 'graph-alone',
    file: 'packages/graph/src/knowing.ts',
    imports: '../../domain/src/contract/index.ts',
  },
  { rule: 'domain-no-node', file: 'packages/domain/src/inventory/disk.ts', imports: 'node:fs' },
  { rule: 'domain-no-node', file: 'packages/domain/src/inventory/bare.ts', imports: 'path' },
  {
    rule: 'domain-only-zod-and-graph',
    file: 'packages/domain/src/inventory/sql.ts',
    imports: 'kysely',
  },
  {
    rule: 'domain-only-zod-and-graph',
    file: 'packages/domain/src/inventory/view.ts',
    imports: 'react',
  },
  {
    rule: 'packages-no-apps',
    file: 'packages/domain/src/inventory/up.ts',
    imports: '../../../../apps/server/src/inventory/index.ts',
  },
];

const appPlants: readonly Plant[] = [
  {
    rule: 'server-no-web-no-cli',
    file: 'apps/server/src/platform/render.ts',
    imports: '../../../web/src/ui/button.tsx',
  },
  {
    rule: 'server-no-web-no-cli',
    file: 'apps/server/src/platform/command.ts',
    imports: '../../../cli/src/main.ts',
  },
  {
    rule: 'web-no-server-no-cli',
    file: 'apps/web/src/inventory/shortcut.ts',
    imports: '../../../server/src/inventory/index.ts',
  },
  { rule: 'web-no-node', file: 'apps/web/src/inventory/disk.ts', imports: 'node:fs' },
  { rule: 'cli-no-web', file: 'apps/cli/src/page.ts', imports: '../../web/src/ui/button.tsx' },
  {
    rule: 'cli-server-by-exports',
    file: 'apps/cli/src/inside.ts',
    imports: '../../server/src/platform/clock.ts',
  },
  {
    rule: 'server-platform-no-slices',
    file: 'apps/server/src/platform/knowing.ts',
    imports: '../inventory/index.ts',
  },
  {
    rule: 'server-platform-no-slices',
    file: 'apps/server/src/platform/worded.ts',
    imports: '../../../../packages/domain/src/access/index.ts',
  },
  {
    rule: 'server-wiring-last',
    file: 'apps/server/src/inventory/wired.ts',
    imports: '../index.ts',
  },
  {
    rule: 'web-ui-no-slices',
    file: 'apps/web/src/ui/actor-badge.tsx',
    imports: '../inventory/index.ts',
  },
  {
    rule: 'web-ui-no-slices',
    file: 'apps/web/src/ui/level-badge.tsx',
    imports: '../../../../packages/domain/src/inventory/index.ts',
  },
  {
    rule: 'web-routes-last',
    file: 'apps/web/src/inventory/route-link.ts',
    imports: '../routes/actor-route.tsx',
  },
];

function slicePlants({ name, folder }: SlicedWorkspace): readonly Plant[] {
  const exchange = `${folder}/src/exchange`;
  return [
    {
      rule: `${name}-slices-by-index`,
      file: `${folder}/src/path/peeping.ts`,
      imports: '../inventory/secret.ts',
    },
    {
      rule: `${name}-catalogue-alone`,
      file: `${folder}/src/catalogue/using.ts`,
      imports: '../access/index.ts',
    },
    {
      rule: `${name}-exchange-alone`,
      file: `${exchange}/using.ts`,
      imports: '../communication/index.ts',
    },
    ...order.slice(0, -1).flatMap((slice, place) =>
      order.slice(place + 1).map((later) => ({
        rule: `${name}-${slice}-leftwards`,
        file: `${folder}/src/${slice}/needs-${later}.ts`,
        imports: `../${later}/index.ts`,
      })),
    ),
    ...usedByExchange.map((slice) => ({
      rule: `${name}-${slice}-leftwards`,
      file: `${folder}/src/${slice}/needs-exchange.ts`,
      imports: '../exchange/index.ts',
    })),
  ];
}
