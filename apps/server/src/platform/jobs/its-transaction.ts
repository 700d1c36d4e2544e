const itsTransaction = /^\s*BEGIN;(?<statements>.*)COMMIT;\s*$/s;

/** The statements of a script of the queue's that brings its own transaction; `null` of any other. */
export function insideTransaction(script: string): string | null {
  return itsTransaction.exec(script)?.groups?.['statements'] ?? null;
}
