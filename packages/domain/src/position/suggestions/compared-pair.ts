import { groupOfActorType } from '../../catalogue/index.ts';
import { type Complement, complementOf, everybodyKey } from '../../inventory/index.ts';
import type { PossiblePartner } from './possible-partner.ts';
import type { SuggestionMode } from './suggestion-mode.ts';

/** What two actors have in common and what each could give the other. */
export interface ComparedPair extends Complement {
  readonly targetGroups: readonly string[];
  readonly fields: readonly string[];
  /** Both say what they work on, and it is not the same. */
  readonly isOtherField: boolean;
  readonly isOtherGroup: boolean;
}

function inBoth(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((key) => other.includes(key)).toSorted();
}

export function comparePair(one: PossiblePartner, other: PossiblePartner): ComparedPair {
  const fields = inBoth(one.fields, other.fields);
  const knowFields = one.fields.length > 0 && other.fields.length > 0;
  const knowTypes = one.type !== null && other.type !== null;
  return {
    ...complementOf(one, other),
    // Whoever is there for everybody does not thereby share a particular group.
    targetGroups: inBoth(one.targetGroups, other.targetGroups).filter(
      (key) => key !== everybodyKey,
    ),
    fields,
    isOtherField: knowFields && fields.length === 0,
    isOtherGroup:
      knowTypes && groupOfActorType(one.type ?? '') !== groupOfActorType(other.type ?? ''),
  };
}

/** In which of the lists the pair stands; `null` where nothing speaks for it. */
export function modeOf({
  targetGroups,
  fields,
  supports,
  receives,
}: ComparedPair): SuggestionMode | null {
  if (targetGroups.length + fields.length > 0) return 'near';
  return supports.length + receives.length > 0 ? 'second-glance' : null;
}
