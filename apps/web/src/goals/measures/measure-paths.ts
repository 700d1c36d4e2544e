import { placePath } from '../../app/place-path.ts';

export function measuresPath(slug: string): string {
  return placePath(slug, 'massnahmen');
}

export function measurePath(slug: string, id: string): string {
  return placePath(slug, 'massnahmen', id);
}
