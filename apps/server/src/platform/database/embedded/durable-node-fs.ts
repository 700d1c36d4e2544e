import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];

interface NodeFsModule {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/** WASI's errno for an input/output error; PostgreSQL stops at once when a sync reports it. */
const ioError = 29;

/**
 * Files on disk that are really synced. PGlite's own file system leaves `fsync` out, so a commit
 * would survive a killed process but not a power cut.
 */
export class DurableNodeFs extends NodeFS {
  /** How often the disk was told to keep what was written. */
  syncs = 0;

  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: unknown) => this.#sync(module)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #sync(module: unknown): void {
    if (!hasNodeFs(module)) throw new Error('This PGlite has no NODEFS to make durable.');
    module.NODEFS.stream_ops.fsync = ({ nfd }) => {
      this.syncs += 1;
      try {
        fdatasyncSync(nfd);
        return 0;
      } catch {
        // The reason cannot cross into the database; the number says all that it can act on.
        return ioError;
      }
    };
  }
}

function hasNodeFs(module: unknown): module is NodeFsModule {
  return typeof module === 'object' && module !== null && 'NODEFS' in module;
}
