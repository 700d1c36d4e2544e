import type { NeighbourhoodFileProblem } from '@augenhoehe/domain/exchange';

/** Why a neighbourhood's file cannot be brought back, or is not written, as it could not be. */
export class UnusableFile extends Error {
  readonly code: NeighbourhoodFileProblem;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: NeighbourhoodFileProblem, params: UnusableFile['params'] = {}) {
    super(code);
    this.name = 'UnusableFile';
    this.code = code;
    this.params = params;
  }
}
