import type { Config } from '../platform/config/config.ts';

/** The token stands behind the `#`, which browsers send to nobody. */
export function invitationLink({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string {
  return `${publicUrl}/einladung#token=${token}`;
}
