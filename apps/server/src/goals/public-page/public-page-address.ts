import type { Config } from '../../platform/config/config.ts';

/** Where the public pages of neighbourhoods stand, without an account. */
export const publicPagePath = '/was-daraus-wurde/';

/** Where everybody reads what became of proposals. */
export function publicPageAddress({ publicUrl }: Pick<Config, 'publicUrl'>, slug: string): string {
  return `${publicUrl}${publicPagePath}${slug}`;
}
