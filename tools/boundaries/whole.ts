import type { Rule } from './rule.ts';

/** Files that run only in tests: they may wire what production code must not. */
export const testFiles = '(\\.(test|fixture)\\.tsx?$|/testing(/|\\.tsx?$))';

export const whole: readonly Rule[] = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea or three.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-missing-files',
    comment: 'Every import leads to a file or package that is there.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'A workspace names each package it uses in its own package.json.',
    from: { path: '^(apps|packages)/', pathNot: testFiles },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-test-code-in-production',
    comment: 'What runs for users does not lean on tests, tools or benchmarks.',
    from: { path: '^(apps|packages)/', pathNot: [testFiles, '^apps/web/[^/]+\\.ts$'] },
    to: { path: ['^(tools|e2e|bench)/', testFiles] },
  },
];
