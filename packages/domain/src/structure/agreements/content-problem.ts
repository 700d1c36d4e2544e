import { endsBeforeItBegins } from '../../inventory/index.ts';
import type { AgreementContent } from './agreement.ts';
import { partsByParty, type PartKey } from './agreement-part.ts';

export type ContentProblem = 'part-twice' | 'no-parts-by-party' | 'ends-before-start';

/** What is wrong with the content as a whole, and in which part. */
export function contentProblem(
  content: AgreementContent,
): { readonly problem: ContentProblem; readonly part: PartKey | null } | null {
  const seen = new Set<PartKey>();
  for (const { key, byParty } of content.parts) {
    if (seen.has(key)) return { problem: 'part-twice', part: key };
    seen.add(key);
    if (byParty.length > 0 && !partsByParty.includes(key)) {
      return { problem: 'no-parts-by-party', part: key };
    }
  }
  const { startsOn, endsOn } = content;
  if (endsBeforeItBegins({ since: startsOn, until: endsOn })) {
    return { problem: 'ends-before-start', part: null };
  }
  return null;
}
