import { placePath } from './place-path.ts';
import { stringifySearch } from './read-search.ts';

/** What is known of an approach before somebody plans it. */
interface Planned {
  readonly actor?: string | undefined;
  /** For whom a partner is sought. */
  readonly for?: string | undefined;
  readonly reason?: string | undefined;
  /** The door-opener. */
  readonly via?: string | undefined;
}

/** The form for a new approach, filled in as far as it can be. */
export function newApproachPath(slug: string, planned: Planned = {}): string {
  return placePath(slug, 'kontakte', 'neu') + stringifySearch({ ...planned });
}
