/** Addresses inside a neighbourhood, for links that are plain `href`s. */
export function placePath(slug: string, ...parts: readonly string[]): string {
  return ['/quartier', slug, ...parts].join('/');
}
