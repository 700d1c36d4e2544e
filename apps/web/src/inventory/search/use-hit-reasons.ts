import {
  type ActorHit,
  ConfirmableGroup,
  type FactGroup,
  markedParts,
  type QueryWord,
  traitsOf,
} from '@augenhoehe/domain/inventory';
import { useAbout } from '../sheet-about.tsx';
import { type SourceAgeWords, useSourceAge } from '../use-source-age.ts';
import { type MatchWords, useMatchWords } from './use-match-words.ts';

export interface HitReason extends MatchWords {
  readonly key: string;
  readonly group: FactGroup;
  /** Source and age; `null` for tags and notes, which have none. */
  readonly age: SourceAgeWords | null;
  /** Age alone, where there is little room. */
  readonly shortAge: SourceAgeWords | null;
}

/** What was found beside name, type and area, which stand in the heading of a hit. */
export function useHitReasons(
  slug: string,
  words: readonly QueryWord[],
): (hit: ActorHit) => readonly HitReason[] {
  const about = useAbout(slug, true);
  const wordsOf = useMatchWords(slug);
  const { sourceAge, shortAge } = useSourceAge();

  return (hit) => {
    const isInHeading = markedParts(about(hit), words).some((part) => part.isMarked);
    const shown = hit.matches.filter(
      ({ fact }) => fact !== 'name' && !(isInHeading && (fact === 'type' || fact === 'area')),
    );
    return shown.map((match) => {
      const { group } = traitsOf(match.fact);
      // A contact person has a source of its own, which stands on the sheet.
      const isPerson = match.fact === 'contactPerson';
      const confirmable = isPerson ? undefined : ConfirmableGroup.safeParse(group).data;
      const origin = confirmable === undefined ? undefined : hit.provenance[confirmable];
      return {
        ...wordsOf(match),
        key: `${match.fact} ${match.key ?? ''}`,
        group,
        age: sourceAge(origin),
        shortAge: origin === undefined ? null : shortAge(origin.confirmedAt),
      };
    });
  };
}
