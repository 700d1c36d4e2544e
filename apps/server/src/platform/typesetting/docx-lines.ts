import { TextRun } from 'docx';

/** The lines of a text, broken where its writer broke them. */
export function docxLines(
  text: string,
  { bold = false }: { readonly bold?: boolean } = {},
): TextRun[] {
  return text
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({ text: line, ...(bold ? { bold } : {}), ...(at === 0 ? {} : { break: 1 }) }),
    );
}
