/** Without the spaces and line breaks that setting makes of them. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200B-\u200F\u2010\u00AD-]/gu, '');
}
