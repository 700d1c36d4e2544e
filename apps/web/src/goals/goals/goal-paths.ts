import { placePath } from '../../app/place-path.ts';

export function goalsPath(slug: string): string {
  return placePath(slug, 'ziele');
}

export function goalPath(slug: string, id: string): string {
  return placePath(slug, 'ziele', id);
}
