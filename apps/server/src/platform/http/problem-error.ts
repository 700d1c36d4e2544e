/** A refusal on its way to the caller; the error handler turns it into RFC 9457 JSON. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, params: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'ProblemError';
    this.status = status;
    this.code = code;
    this.params = params;
  }
}
