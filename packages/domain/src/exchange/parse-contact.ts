/** A usable value, and whatever else stood in the cell and must not be lost. */
export interface ReadContact {
  readonly value: string;
  readonly rest: string;
}

const mailPattern = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;
const hostPattern = /^https?:\/\/(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s"<>]*)?$/iu;
const between = /[\s;,|]+|\/\s+|\boder\b|\bor\b/i;

/** The first e-mail address of the cell; `mailto:` and angle brackets are taken off. */
export function parseMail(text: string): ReadContact {
  const parts = text
    .replace(/mailto:/gi, '')
    .replace(/[<>()]/g, ' ')
    .split(between)
    .map((part) => part.replace(/[/.]+$/, ''))
    .filter((part) => part !== '');
  const value = parts.find((part) => mailPattern.test(part) && part.length <= 254) ?? '';
  const others = parts.filter((part) => part !== value);
  return { value, rest: value === '' ? text.trim() : others.join(' ') };
}

/** The first web address of the cell, with a scheme; `http` where the list says nothing of it. */
export function parseWeb(text: string): ReadContact {
  const trimmed = text.trim();
  const whole = withScheme(trimmed);
  if (hostPattern.test(whole)) return { value: whole, rest: '' };
  const parts = trimmed.split(between).filter((part) => part !== '');
  const value = parts.map(withScheme).find((part) => hostPattern.test(part)) ?? '';
  const others = parts.filter((part) => withScheme(part) !== value);
  const glued = others.length > 0 && !others.every((part) => hostPattern.test(withScheme(part)));
  if (value === '' || glued) return { value: '', rest: trimmed };
  return { value, rest: others.join(' ') };
}

function withScheme(part: string): string {
  const bare = part.replace(/[,;/]+$/, '');
  if (bare === '') return '';
  return /^https?:\/\//i.test(part) ? part.replace(/[,;]+$/, '') : `http://${bare}`;
}

/** Numbers as they are written; a cell without digits is none. */
export function parsePhone(text: string): ReadContact {
  const value = text.replace(/\s+/g, ' ').trim();
  if ((value.match(/\d/g) ?? []).length < 3) return { value: '', rest: value };
  if (value.length <= 60) return { value, rest: '' };
  const cut = value.slice(0, 61).lastIndexOf(' ');
  return { value: value.slice(0, cut).trim(), rest: value.slice(cut).trim() };
}
