/** Bounds what a thread may take for one piece of work; beyond it the thread ends, and the server goes on. */
export const resourceLimits = { maxOldGenerationSizeMb: 448, maxYoungGenerationSizeMb: 32 };
