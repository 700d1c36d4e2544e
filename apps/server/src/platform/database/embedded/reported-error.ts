const names: Readonly<Record<string, string>> = {
  S: 'severity',
  C: 'code',
  D: 'detail',
  H: 'hint',
  P: 'position',
  W: 'where',
  s: 'schema',
  t: 'table',
  c: 'column',
  d: 'dataType',
  n: 'constraint',
  R: 'routine',
};

/**
 * An error that the database reported, with the properties that the driver for servers gives its own:
 * `code` is the SQLSTATE; `constraint`, `table` and others are there when the database names them.
 * The fields are PostgreSQL's (manual, „Error and Notice Message Fields“), each led by its letter.
 */
export function reportedError(fields: ReadonlyMap<string, string>): Error {
  const error = new Error(fields.get('M') ?? 'The database reported an error without a message.');
  error.name = 'DatabaseError';
  for (const [letter, name] of Object.entries(names)) {
    const value = fields.get(letter);
    if (value !== undefined) Object.defineProperty(error, name, { value, enumerable: true });
  }
  return error;
}
