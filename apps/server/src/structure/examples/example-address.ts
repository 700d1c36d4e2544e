import type { ExampleId } from '@augenhoehe/domain/contract';
import type { Config } from '../../platform/config/config.ts';

/** Where the pages of published examples stand, without an account. */
export const examplePath = '/beispiele/';

/** Where everybody reads a published example; it stays the same whatever it is called. */
export function exampleAddress({ publicUrl }: Pick<Config, 'publicUrl'>, id: ExampleId): string {
  return `${publicUrl}${examplePath}${id}`;
}
