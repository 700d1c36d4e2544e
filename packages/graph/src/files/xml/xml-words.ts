import { isXmlCharacter } from './decode-references.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and for attributes in double quotes; every space stays as it is. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (sign) => escapes[sign]);
}

/** U+FFFD for each character that XML 1.0 does not have, as most control characters. */
export function withXmlCharacters(text: string): string {
  const unusual = /[^\u0020-\uD7FF\uE000-\uFFFD]/;
  if (!unusual.test(text)) return text;
  return Array.from(text, (sign) =>
    isXmlCharacter(sign.codePointAt(0) ?? 0) ? sign : '\uFFFD',
  ).join('');
}
