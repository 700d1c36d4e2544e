/** Twentieths of a point, in which DOCX measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
