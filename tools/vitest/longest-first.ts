import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun first what is waited for at the end: journeys, then storage, then the many short ones. */
const projects = ['e2e', 'unit', 'pure'];

/** Longer than their size tells: they look at every page, or wait for processes that were killed. */
const long = [/\/e2e\/accessibility\//, /\/kill[^/]*\.test\.ts$/];

/** Without an earlier run Vitest takes a file's size for its length. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((left, right) => rank(left) - rank(right));
  }
}

function rank({ project, moduleId }: TestSpecification): number {
  const short = long.every((pattern) => !pattern.test(moduleId));
  return 2 * projects.indexOf(project.name) + Number(short);
}
