import { placePath } from '../../app/place-path.ts';

/** Addresses of the list and around one cooperation. */
export function cooperationsPath(slug: string): string {
  return placePath(slug, 'kooperationen');
}

export function cooperationPath(slug: string, id: string): string {
  return placePath(slug, 'kooperationen', id);
}

export function preparationPath(slug: string, id: string): string {
  return placePath(slug, 'kooperationen', id, 'vorbereitung');
}

export function reviewPath(slug: string, id: string, review?: string): string {
  const page = placePath(slug, 'kooperationen', id, 'rueckblick');
  return review === undefined ? page : `${page}?review=${review}`;
}
