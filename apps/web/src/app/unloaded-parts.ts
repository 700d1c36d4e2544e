const unloaded = new WeakSet<object>();

/**
 * Takes note of each part of the application that did not arrive: without a connection, or because a newer version has
 * replaced it on the server. Browsers word this error differently; Vite announces it.
 */
export function noteUnloadedParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => unloaded.add(payload));
}

export function isUnloadedPart(error: unknown): boolean {
  return error instanceof Error && unloaded.has(error);
}
