/** A refusal of the server, or of the line to it; the words for `code` are in `problem-message.ts`. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, params: Readonly<Record<string, unknown>> = {}) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.params = params;
  }
}
