import { plainName } from '../../contract/index.ts';
import type { DocumentFormat } from './document-format.ts';

const longest = 60;

/** „wer-macht-was-cafe-im-hof.pdf“: each part plain and not too long; one of which nothing is left is left out. */
export function documentFileName(parts: readonly string[], format: DocumentFormat): string {
  const plain = parts.map((part) => plainName(part, longest)).filter((part) => part !== '');
  return `${plain.join('-')}.${format}`;
}
