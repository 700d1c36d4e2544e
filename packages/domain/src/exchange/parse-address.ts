export interface ReadAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** „10369 Berlin“, „D-10369 Berlin“; a text without a code is a city. */
export function parsePlace(text: string): Omit<ReadAddress, 'street'> {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const parts = /^(?:D[- ]?)?(\d{4,5})\b[\s,]*(.*)$/.exec(trimmed);
  if (parts === null) return { postalCode: '', city: trimmed };
  return { postalCode: parts[1] ?? '', city: (parts[2] ?? '').trim() };
}

/** Street, code and city in one cell, parted by comma, line or the code itself. */
export function parseAddress(text: string): ReadAddress {
  const trimmed = text
    .replace(/[\r\n]+/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  const coded = /^(.*?)[\s,;]*\b(?:D[- ]?)?(\d{5})\s+([^,;]+)(?:[,;]\s*(.*))?$/.exec(trimmed);
  if (coded !== null) {
    const [, before = '', postalCode = '', city = '', after = ''] = coded;
    return { street: before === '' ? after.trim() : before.trim(), postalCode, city: city.trim() };
  }
  const comma = trimmed.lastIndexOf(',');
  const tail = trimmed.slice(comma + 1).trim();
  if (comma > 0 && !/\d/.test(tail))
    return { street: trimmed.slice(0, comma).trim(), postalCode: '', city: tail };
  return { street: trimmed, postalCode: '', city: '' };
}
