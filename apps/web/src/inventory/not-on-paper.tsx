/** Keeps the part of the sheet in which it stands off the print: notes of our own, what is empty. */
export function NotOnPaper() {
  return <span hidden data-print="no" />;
}
