import { fold } from '../inventory/index.ts';

/** Words of a heading or a value in one spelling: lower case, no diacritics, `ae` as `a`, spaces between. */
export function foldHeading(text: string): string {
  return fold(text)
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
