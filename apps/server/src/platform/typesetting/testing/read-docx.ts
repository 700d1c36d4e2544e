import { strFromU8, unzipSync } from 'fflate';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(xml: string): string {
  return xml.replaceAll(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole);
}

export interface ReadDocx {
  /** By its path in the file, as XML. */
  readonly files: ReadonlyMap<string, string>;
  /** Each paragraph's style and text, those in tables too. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const body = files.get('word/document.xml') ?? '';
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(inner)?.[1] ?? 'Normal',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)]
      .map(([whole, words]) => (whole === '<w:br/>' ? '\n' : unescaped(words ?? '')))
      .join(''),
  }));
  return { files, paragraphs };
}
