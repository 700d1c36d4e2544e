import type { Rule } from './rule.ts';
import { anySlice } from './slices.ts';
import { testFiles } from './whole.ts';

export const apps: readonly Rule[] = [
  {
    name: 'server-no-web-no-cli',
    comment: 'The server serves built files; it knows neither the interface nor the command line.',
    from: { path: '^apps/server/' },
    to: { path: '^apps/(web|cli)/' },
  },
  {
    name: 'web-no-server-no-cli',
    comment: 'The browser meets the server only through the contract in the domain.',
    from: { path: '^apps/web/src/' },
    to: { path: '^apps/(server|cli)/' },
  },
  {
    name: 'web-no-node',
    comment: 'Browsers have no Node modules.',
    from: { path: '^apps/web/src/', pathNot: testFiles },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'cli-no-web',
    comment: 'The command line starts the server, never the interface.',
    from: { path: '^apps/cli/' },
    to: { path: '^apps/web/' },
  },
  {
    name: 'cli-server-by-exports',
    comment: 'The command line uses what the server offers, not its inside: see its package.json.',
    from: { path: '^apps/cli/', pathNot: testFiles },
    to: {
      path: '^apps/server/src/',
      pathNot: [
        '^apps/server/src/index\\.ts$',
        '^apps/server/src/platform/config/config\\.ts$',
        '^apps/server/src/platform/threads/analyse-in-threads\\.ts$',
      ],
    },
  },
  {
    name: 'server-platform-no-slices',
    comment: 'Configuration, database, HTTP, jobs and mail know no word of the domain.',
    from: { path: '^apps/server/src/platform/', pathNot: testFiles },
    to: { path: `^(apps/server|packages/domain)/src/${anySlice}/` },
  },
  {
    name: 'server-wiring-last',
    comment: 'Only the start of the server puts the parts together; no part imports it.',
    from: { path: '^apps/server/src/[^/]+/', pathNot: testFiles },
    to: { path: '^apps/server/src/[^/]+\\.ts$' },
  },
  {
    name: 'web-ui-no-slices',
    comment: 'The design system knows no word of the domain.',
    from: { path: '^apps/web/src/ui/', pathNot: testFiles },
    to: { path: `^(apps/web|packages/domain)/src/${anySlice}/` },
  },
  {
    name: 'web-routes-last',
    comment: 'Routes lead to pages; neither the slices nor the design system know them.',
    from: { path: `^apps/web/src/(ui|${anySlice})/`, pathNot: testFiles },
    to: { path: '^apps/web/src/routes/' },
  },
];
