/** XML 1.0 has no place for control characters, not even escaped; a file with one could not be opened. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function printable(text: string): string {
  return text.replace(forbidden, '');
}
