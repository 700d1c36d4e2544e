import { decodeReferences } from './decode-references.ts';
import { brokenXml } from './xml-fault.ts';

export interface OpeningTag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closesItself: boolean;
  /** As written, for the tag that closes it. */
  readonly fullName: string;
}

const tagName = /[^\s/<>="'&!?]+/y;
const attribute = /\s+([^\s/<>="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagRest = /\s*\/?$/y;

/** What stands between `<` and `>` of a tag that opens. */
export function parseTag(raw: string): OpeningTag {
  const fullName = matchAt(tagName, raw, 0)?.[0];
  if (fullName === undefined) throw brokenXml('tag', raw);
  const attributes = new Map<string, string>();
  let at = fullName.length;
  for (let found = matchAt(attribute, raw, at); found !== null; ) {
    const [whole, name, double, single] = found;
    if (attributes.has(name)) throw brokenXml('attribute-twice', raw);
    attributes.set(name, decodeReferences((double ?? single).replaceAll(/\r\n|[\t\r\n]/g, ' ')));
    at += whole.length;
    found = matchAt(attribute, raw, at);
  }
  if (matchAt(tagRest, raw, at) === null) throw brokenXml('tag', raw);
  return { name: localName(fullName), attributes, closesItself: raw.endsWith('/'), fullName };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = pattern;
  sticky.lastIndex = at;
  return sticky.exec(text);
}

export function localName(fullName: string): string {
  return fullName.slice(fullName.indexOf(':') + 1);
}
