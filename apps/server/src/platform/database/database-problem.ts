export type DatabaseProblemCode =
  | 'app-role-missing'
  | 'app-role-too-powerful'
  | 'database-newer-than-program'
  | 'folder-in-use'
  | 'server-too-old'
  | 'server-unreachable';

/** Why a database cannot be opened or migrated. The message is for the operator. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
  readonly code: DatabaseProblemCode;

  constructor(code: DatabaseProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
