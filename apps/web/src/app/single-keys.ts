const storageKey = 'augenhoehe.single-keys';

/** Single letters as shortcuts can be switched off: they hinder people who speak to their computer. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
}
