import { placePath } from '../../app/place-path.ts';

export function workshopsPath(slug: string): string {
  return placePath(slug, 'werkstaetten');
}

export function workshopPath(slug: string, id: string): string {
  return placePath(slug, 'werkstaetten', id);
}
