/** Change sets of this browser, whose effect it has asked for itself. */
const own = new Set<string>();

/** The reply to a change has come, and what is shown is being refreshed. */
export function rememberOwnChange(changeSetId: string): void {
  own.add(changeSetId);
}

/** Whether the change was remembered; told once, as its notice comes once. */
export function forgetOwnChange(changeSetId: string): boolean {
  return own.delete(changeSetId);
}
