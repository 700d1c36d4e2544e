import type { ExampleRow } from '@augenhoehe/domain/structure';
import { examplePath, publishedExamplePath } from './example-paths.ts';

/** Where this member reads it: with its consents, or as everybody does. */
export function exampleAddressFor(
  slug: string,
  { id, cooperation, can }: Pick<ExampleRow, 'id' | 'cooperation' | 'can'>,
): string {
  return cooperation !== null && can.read
    ? examplePath(slug, cooperation.id)
    : publishedExamplePath(id);
}
