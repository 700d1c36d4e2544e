import { valueReader } from '../value-reader.ts';
import { reportedError } from './reported-error.ts';

export interface Statement {
  /** As „INSERT 0 5“: what was done and, for some, to how many rows. */
  readonly tag: string;
  readonly rows: readonly Record<string, unknown>[];
}

export interface Notification {
  readonly channel: string;
  readonly payload: string;
}

export interface Reply {
  readonly statements: readonly Statement[];
  readonly notifications: readonly Notification[];
  readonly error: Error | undefined;
}

interface Field {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** A message is a letter and a length, which counts itself but not the letter. */
const headerSize = 5;
/** After a field's name: its table, column, type, size, modifier and format. */
const fieldTailSize = 18;
const typeOffset = 6;

/**
 * Reads what the database answers, in PostgreSQL's protocol version 3. PGlite's own reader takes four
 * times as long, most of it for making a small copy of each value.
 */
export function readReply(bytes: Buffer): Reply {
  const reader = new ReplyReader(bytes);
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    reader.read(String.fromCharCode(bytes.readUInt8(at)), at + headerSize);
  }
  return reader.reply();
}

class ReplyReader {
  readonly #bytes: Buffer;
  readonly #statements: Statement[] = [];
  readonly #notifications: Notification[] = [];
  #fields: readonly Field[] = [];
  #rows: Record<string, unknown>[] = [];
  #error: Error | undefined;
  #ready = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(kind: string, body: number): void {
    switch (kind) {
      case 'T':
        this.#fields = readFields(this.#bytes, body);
        break;
      case 'D':
        this.#rows.push(readRow(this.#bytes, body, this.#fields));
        break;
      case 'C':
        this.#statements.push({ tag: readText(this.#bytes, body).text, rows: this.#rows });
        this.#rows = [];
        break;
      case 'A':
        this.#notifications.push(readNotification(this.#bytes, body));
        break;
      case 'E':
        this.#error ??= readError(this.#bytes, body);
        break;
      case 'Z':
        this.#ready = true;
        break;
      default:
        // The others say nothing that a caller asks for.
        break;
    }
  }

  reply(): Reply {
    const stopped = 'The embedded database has stopped. Start the program again.';
    const error = this.#error ?? (this.#ready ? undefined : new Error(stopped));
    return { statements: this.#statements, notifications: this.#notifications, error };
  }
}

function readFields(bytes: Buffer, start: number): Field[] {
  const fields: Field[] = [];
  let at = start + 2;
  for (let left = bytes.readInt16BE(start); left > 0; left -= 1) {
    const { text, end } = readText(bytes, at);
    fields.push({ name: text, read: valueReader(bytes.readInt32BE(end + typeOffset)) });
    at = end + fieldTailSize;
  }
  return fields;
}

function readRow(bytes: Buffer, start: number, fields: readonly Field[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  let at = start + 2;
  for (const { name, read } of fields) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length < 0) {
      row[name] = null;
    } else {
      row[name] = read(bytes.toString('utf8', at, at + length));
      at += length;
    }
  }
  return row;
}

function readNotification(bytes: Buffer, start: number): Notification {
  const channel = readText(bytes, start + 4);
  return { channel: channel.text, payload: readText(bytes, channel.end).text };
}

function readError(bytes: Buffer, start: number): Error {
  const fields = new Map<string, string>();
  let at = start;
  while (bytes.readUInt8(at) !== 0) {
    const { text, end } = readText(bytes, at + 1);
    fields.set(String.fromCharCode(bytes.readUInt8(at)), text);
    at = end;
  }
  return reportedError(fields);
}

/** A text that a zero ends; `end` is behind the zero. */
function readText(bytes: Buffer, start: number): { text: string; end: number } {
  const zero = bytes.indexOf(0, start);
  return { text: bytes.toString('utf8', start, zero), end: zero + 1 };
}
