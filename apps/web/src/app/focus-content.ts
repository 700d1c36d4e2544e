/** Puts the focus on the page's content, unless something in it or a dialog has it. */
export function focusContent(): void {
  const { activeElement } = document;
  const main = document.querySelector('main');
  if (main === null || (activeElement !== null && main.contains(activeElement))) return;
  if (activeElement?.closest('[role="dialog"]')) return;
  if (!main.hasAttribute('tabindex')) main.tabIndex = -1;
  main.focus({ preventScroll: true });
}
