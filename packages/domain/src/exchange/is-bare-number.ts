/** A number names nobody: it is the id of a row elsewhere. */
export function isBareNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
