import type { Rule } from './rule.ts';
import { testFiles } from './whole.ts';

export const packages: readonly Rule[] = [
  {
    name: 'graph-alone',
    comment: 'The network analysis is pure and can be published: it imports only itself.',
    from: { path: '^packages/graph/src/', pathNot: testFiles },
    to: { pathNot: '^packages/graph/src/' },
  },
  {
    name: 'domain-no-node',
    comment: 'The domain runs in browsers too.',
    from: { path: '^packages/domain/src/', pathNot: testFiles },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'domain-only-zod-and-graph',
    comment: 'The domain is rules and contract: no SQL, no HTTP, no rendering library.',
    from: { path: '^packages/domain/src/', pathNot: testFiles },
    to: {
      dependencyTypesNot: ['core'],
      pathNot: ['^packages/(domain|graph)/', 'node_modules/zod/', '^apps/'],
    },
  },
  {
    name: 'packages-no-apps',
    comment: 'Arrows lead from the apps to the packages.',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
];
