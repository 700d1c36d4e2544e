/** Whether bytes were read in another encoding than they were written in, as far as the text shows it. */
export function isMisread(text: string): boolean {
  return text.includes('\uFFFD') || text.includes('\0');
}
