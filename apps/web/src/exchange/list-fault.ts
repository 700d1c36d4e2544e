import { importLimits } from '@augenhoehe/domain/exchange';

/** What can be said of a file before it is sent; the server looks at its content. */
export type ListFault = 'other-kind-of-file' | 'too-large' | 'empty-file' | 'nothing-pasted';

const readable = /\.(csv|tsv|txt|xlsx|graphml|gexf|xml)$/i;

export function faultOfFile(file: Pick<File, 'name' | 'size'>): ListFault | null {
  if (!readable.test(file.name)) return 'other-kind-of-file';
  if (file.size === 0) return 'empty-file';
  return file.size > importLimits.bytes ? 'too-large' : null;
}

export function faultOfText(text: string): ListFault | null {
  if (text.trim() === '') return 'nothing-pasted';
  // A character takes up to three bytes in UTF-8; only texts near the limit are worth counting.
  const bytes =
    text.length * 3 > importLimits.bytes ? new TextEncoder().encode(text).length : text.length;
  return bytes > importLimits.bytes ? 'too-large' : null;
}
