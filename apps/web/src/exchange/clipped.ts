/** Enough to recognise it in a table; the whole stands in the comparison and on the sheet. */
export function clipped(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : most).replace(/[,;.\s]+$/, '')} …`;
}
