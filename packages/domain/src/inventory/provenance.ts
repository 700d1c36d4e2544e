import type {
  ActorChanges,
  ActorFacts,
  ConfirmableGroup,
  Provenance,
  Provenances,
} from './actor.ts';
import { confirmableGroups, factGroups } from './actor.ts';

/** Months after which an unconfirmed statement counts as old (early warning w01). */
export const staleAfterMonths = 12;

export function changedGroups(changes: ActorChanges): ConfirmableGroup[] {
  return confirmableGroups.filter((group) =>
    factGroups[group].some((fact) => changes[fact] !== undefined),
  );
}

export function isFilled(value: ActorFacts[keyof ActorFacts]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== null;
}

export function filledGroups(facts: ActorFacts): ConfirmableGroup[] {
  return confirmableGroups.filter((group) =>
    factGroups[group].some((fact) => isFilled(facts[fact])),
  );
}

/** The groups get this origin; all others keep theirs. */
export function recordOrigin(
  provenances: Provenances,
  groups: readonly ConfirmableGroup[],
  origin: Provenance,
): Provenances {
  const recorded = groups.map((group): [ConfirmableGroup, Provenance] => [group, origin]);
  return { ...provenances, ...Object.fromEntries(recorded) };
}

/** Marks the groups as confirmed and keeps their source. */
export function confirmGroups(
  provenances: Provenances,
  groups: readonly ConfirmableGroup[],
  confirmation: { at: string; by: 'actor' | 'coordination' },
): Provenances {
  const confirmed = groups.map((group): [ConfirmableGroup, Provenance] => {
    const known = provenances[group];
    const origin: Provenance = known ?? {
      source: '',
      means: 'entered',
      recordedAt: confirmation.at,
      confirmedAt: null,
      confirmedBy: null,
    };
    return [group, { ...origin, confirmedAt: confirmation.at, confirmedBy: confirmation.by }];
  });
  return { ...provenances, ...Object.fromEntries(confirmed) };
}

/** The latest confirmation of any group, `null` when nobody has confirmed anything. */
export function latestConfirmation(
  provenances: Provenances,
): Pick<Provenance, 'confirmedAt' | 'confirmedBy'> {
  const confirmed = Object.values(provenances)
    .filter((origin) => origin.confirmedAt !== null)
    .sort((a, b) => (a.confirmedAt ?? '').localeCompare(b.confirmedAt ?? ''));
  const latest = confirmed.at(-1);
  return { confirmedAt: latest?.confirmedAt ?? null, confirmedBy: latest?.confirmedBy ?? null };
}
