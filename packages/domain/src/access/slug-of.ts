import { plainName } from '../contract/index.ts';

/** A name as it stands in addresses: „Südliche Höhe“ becomes `suedliche-hoehe`. */
export function slugOf(name: string): string {
  const slug = plainName(name, 50);
  return slug === '' ? 'quartier' : slug;
}
