import type { Block } from '../../platform/typesetting/index.ts';

/** Paragraphs as their writer parted them: by an empty line. */
export function paragraphsOf(text: string): Block[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
