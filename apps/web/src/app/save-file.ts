import type { ReceivedFile } from './api.ts';

/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function saveFile({ name, content }: ReceivedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click, so that it must not be gone at once.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
