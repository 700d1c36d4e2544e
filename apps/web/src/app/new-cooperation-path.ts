import { placePath } from './place-path.ts';
import { stringifySearch } from './read-search.ts';

/** What is known of a cooperation before somebody enters it. */
interface Begun {
  readonly name?: string | undefined;
  readonly party?: string | undefined;
  /** A second one. */
  readonly with?: string | undefined;
}

/** The form for a new cooperation, filled in as far as it can be. */
export function newCooperationPath(slug: string, begun: Begun = {}): string {
  return placePath(slug, 'kooperationen', 'neu') + stringifySearch({ ...begun });
}
