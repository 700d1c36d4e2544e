import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { MemoryFS } from '@electric-sql/pglite';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';

/** Where PGlite looks for its files. */
const home = '/pglite/data';

/**
 * The databases `template1` and `template0`, by the numbers that every PostgreSQL gives them. Nobody connects to them,
 * and they are two thirds of all files.
 */
const unused = /^base\/[14]\//;

interface Content {
  readonly length: number;
  /** The rest is zeros, as in most of a log. */
  readonly beginning: Buffer;
}

interface Files {
  readonly folders: readonly string[];
  readonly contents: ReadonlyMap<string, Content>;
}

/** What is used of Emscripten's files. */
interface HasFiles {
  readonly FS: {
    mkdirTree(path: string, mode: number): void;
    mkdir(path: string, mode: number): void;
    writeFile(path: string, content: Uint8Array, options: { readonly canOwn: boolean }): void;
  };
}

/** Files in memory that are there from the beginning; from an archive PGlite would take three times as long. */
class CopiedFiles extends MemoryFS {
  readonly #files: Files;

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  override initialSyncFs(): Promise<void> {
    const module: unknown = this.pg?.Module;
    if (!hasFiles(module)) throw new Error('This PGlite has no files in memory.');
    const { FS } = module;
    FS.mkdirTree(home, 0o700);
    for (const path of this.#files.folders) FS.mkdir(join(home, path), 0o700);
    for (const [path, { length, beginning }] of this.#files.contents) {
      const content = new Uint8Array(length);
      content.set(beginning);
      // Its own from now on: the database writes into it.
      FS.writeFile(`${home}/${path}`, content, { canOwn: true });
    }
    return Promise.resolve();
  }
}

function hasFiles(module: unknown): module is HasFiles {
  return typeof module === 'object' && module !== null && 'FS' in module;
}

const read = new Map<string, Promise<Files>>();

/** A new database in memory, as the closed one in this folder; the folder is read once. */
export async function openMemoryCopy(folder: string): Promise<Database> {
  const files = read.get(folder) ?? readFiles(join(folder, 'postgres'));
  read.set(folder, files);
  return openDatabase({ memory: true, files: new CopiedFiles(await files) });
}

async function readFiles(root: string): Promise<Files> {
  const folders: string[] = [];
  const contents = new Map<string, Content>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path);
    if (entry.isDirectory()) folders.push(name);
    else if (!unused.test(name)) contents.set(name, contentOf(await readFile(path)));
  }
  return { folders, contents };
}

function contentOf(bytes: Buffer): Content {
  const last = bytes.findLastIndex((byte) => byte !== 0);
  return { length: bytes.length, beginning: Buffer.from(bytes.subarray(0, last + 1)) };
}
