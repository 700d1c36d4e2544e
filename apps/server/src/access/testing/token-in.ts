/** What a one-time link proves itself with. */
export function tokenIn(link: string | null): string {
  return new URL(link ?? 'http://nothing/').hash.replace(/^#[a-z]+=/, '');
}
