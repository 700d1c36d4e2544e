export type FileKind = 'graphml' | 'gexf' | 'json' | 'other-xml' | 'table';

const enough = 8192;

/** What a file is by its beginning. */
export function fileKindOf(beginning: string): FileKind {
  const text = beginning
    .slice(0, enough)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^[[{]/.test(text)) return 'json';
  if (!text.startsWith('<')) return 'table';
  const root = /<(?:[^\s<>!?/:]+:)?([^\s<>!?/:]+)/.exec(text.replaceAll(/<!--.*?-->/gs, ''))?.[1];
  return root === 'graphml' || root === 'gexf' ? root : 'other-xml';
}
