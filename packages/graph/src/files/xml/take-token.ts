import type { TextWindow } from '../text-window.ts';
import { brokenXml, XmlFault } from './xml-fault.ts';

/** No tag, text or comment is longer, so that a file costs no more memory than that. */
export const longestToken = 1_000_000;

export type TokenKind = 'text' | 'tag' | 'cdata' | 'ignored';

export interface XmlToken {
  readonly kind: TokenKind;
  /** Without what marks the token as such. */
  readonly raw: string;
  readonly line: number;
}

interface Marked {
  readonly begin: string;
  readonly end: string;
  readonly kind: TokenKind;
}

const marked: readonly Marked[] = [
  { begin: '<!--', end: '-->', kind: 'ignored' },
  { begin: '<![CDATA[', end: ']]>', kind: 'cdata' },
  { begin: '<?', end: '?>', kind: 'ignored' },
];

/** The next token; `null` at the end of the text. */
export function takeToken(window: TextWindow): XmlToken | null {
  while (window.text.length - window.at < 9 && window.more());
  const { text, at } = window;
  if (at === text.length) return null;
  if (text[at] !== '<') return cut(window, { begin: '', end: '<', kind: 'text' });
  const mark = marked.find(({ begin }) => text.startsWith(begin, at));
  if (mark !== undefined) return cut(window, mark);
  if (text.startsWith('<!DOCTYPE', at)) return takeDoctype(window);
  return take(window, { begin: 1, end: 1, kind: 'tag' }, tagEnd);
}

function cut(window: TextWindow, { begin, end, kind }: Marked): XmlToken {
  const shape = { begin: begin.length, end: kind === 'text' ? 0 : end.length, kind };
  return take(window, shape, (text, at) => {
    const found = text.indexOf(end, at + begin.length);
    return found === -1 && kind === 'text' && window.ended ? text.length : found;
  });
}

interface Shape {
  readonly begin: number;
  readonly end: number;
  readonly kind: TokenKind;
}

function take(
  window: TextWindow,
  shape: Shape,
  findEnd: (text: string, at: number) => number,
): XmlToken {
  const line = window.line;
  let end = findEnd(window.text, window.at);
  while (end === -1 && window.text.length - window.at <= longestToken && window.more()) {
    end = findEnd(window.text, window.at);
  }
  const near = window.text.slice(window.at, window.at + 80);
  if (end - window.at > longestToken || (end === -1 && !window.ended)) {
    throw new XmlFault('too-long', { most: longestToken });
  }
  if (end === -1) throw brokenXml('not-closed', near);
  const raw = window.text.slice(window.at + shape.begin, end);
  window.at = end + shape.end;
  return { kind: shape.kind, raw, line };
}

/** Where a tag ends: at the first `>` outside of quotes. */
function tagEnd(text: string, at: number): number {
  const next = /[>"']/g;
  for (next.lastIndex = at; ; ) {
    const found = next.exec(text);
    if (found === null) return -1;
    if (found[0] === '>') return found.index;
    const close = text.indexOf(found[0], found.index + 1);
    if (close === -1) return -1;
    next.lastIndex = close + 1;
  }
}

/** A document type is passed over; nothing is fetched for it, and one with declarations is refused. */
function takeDoctype(window: TextWindow): XmlToken {
  const shape: Shape = { begin: 2, end: 1, kind: 'ignored' };
  return take(window, shape, (text, at) => {
    const end = tagEnd(text, at);
    const declared = /^[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"'[]*)*\[/.exec(
      text.slice(at, end === -1 ? at + 4096 : end),
    );
    if (declared === null) return end;
    const entity = /<!ENTITY\s+(?:%\s*)?([^\s"'<>]+)/.exec(text.slice(at, at + 4096))?.[1] ?? '';
    throw new XmlFault('declarations-refused', { entity });
  });
}
