/** MapLibre draws letters itself from a font of the page where no server gives it any. */
export const ownFont: readonly string[] = ['Atkinson Hyperlegible Next Variable'];
