/** What a terminal would take as an instruction is shown as a blank. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 80);
}
