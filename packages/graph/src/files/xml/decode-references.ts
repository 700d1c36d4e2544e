import { brokenXml } from './xml-fault.ts';

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** The five predefined entities and references to characters; any other is a fault, none is expanded. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&\s]{0,40};?)/g, (_, reference: string, at: number) => {
    const name = reference.slice(0, -1);
    const decoded = reference.endsWith(';') ? (predefined.get(name) ?? character(name)) : null;
    if (decoded === null) throw brokenXml('entity', `&${reference}`, breaksBefore(text, at));
    return decoded;
  });
}

/** Line breaks, already as LF, before a place. */
export function breaksBefore(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}

function character(name: string): string | null {
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** XML 1.0, production 2. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code < 0xe000) return code < 0xd800;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
