/**
 * PostgreSQL's message „Bind“ for a prepared statement and the unnamed portal, parameters and results as text.
 * PGlite's own writer grows its buffer step by step, which for the megabytes of an import takes longer
 * than anything else it does.
 */
export function bindMessage(statement: string, values: readonly (string | null)[]): Uint8Array {
  const texts = values.map((value) => (value === null ? null : Buffer.from(value)));
  const size = texts.reduce((sum, text) => sum + 4 + (text?.length ?? 0), 0);
  const message = Buffer.allocUnsafe(13 + Buffer.byteLength(statement) + size);
  let at = message.write('B');
  at = message.writeInt32BE(message.length - 1, at);
  // The portal's name, empty; the statement's; and no formats for the parameters.
  at = message.writeInt8(0, at);
  at += message.write(`${statement}\0`, at);
  at = message.writeInt16BE(0, at);
  at = message.writeInt16BE(texts.length, at);
  for (const text of texts) {
    at = message.writeInt32BE(text?.length ?? -1, at);
    at += text?.copy(message, at) ?? 0;
  }
  // No formats for the results.
  message.writeInt16BE(0, at);
  return message;
}
