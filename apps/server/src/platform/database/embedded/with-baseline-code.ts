import { setFlagsFromString } from 'node:v8';

/**
 * Opens a module of WebAssembly whose functions V8 compiles once, quickly, when first called, and never
 * optimises. Optimising PostgreSQL's parser, one loop of 100 kB, takes V8 600 MB for a moment and two
 * seconds, soon after opening; all optimised code together made queries a tenth faster.
 * What is opened elsewhere is optimised as ever.
 */
export async function withBaselineCode<T>(open: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  try {
    return await open();
  } finally {
    // A module keeps what was so when it was compiled. Without dynamic tiering the other flag would
    // have functions optimised at once, so it stays; with it, it has no effect.
    setFlagsFromString('--wasm-dynamic-tiering');
  }
}
