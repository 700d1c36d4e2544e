import { possibleInitials } from './likeness-initials.ts';
import type { ActorLikeness } from './likeness.ts';
import { actorLikeness } from './likeness.ts';
import type { LikenessProfile } from './likeness-profile.ts';

/** A key that more entries share than this tells nothing, and following it would cost the square. */
const crowd = 60;
/** Entries compared in full for one look-up. */
const comparedAtMost = 80;
const found = 5;

export interface IndexedLikeness<Id> extends ActorLikeness {
  readonly id: Id;
}

function keysOf(profile: LikenessProfile): string[] {
  const { name } = profile;
  const words = [...new Set(name.words)];
  const pairs = words.flatMap((word, index) =>
    words.slice(index + 1, index + 6).map((next) => [word, next].sort().join('+')),
  );
  return [
    `n:${name.letters}`,
    `c:${name.core}`,
    ...words.map((word) => `w:${word}`),
    ...pairs.slice(0, 15).map((pair) => `p:${pair}`),
    ...words
      .filter((word) => word.length >= 7)
      .flatMap((word) => [`b:${word.slice(0, 5)}`, `e:${word.slice(-5)}`]),
    ...words.slice(1).map((word, index) => `w:${words[index] ?? ''}${word}`),
    ...possibleInitials(name.words).map((initials) => `w:${initials}`),
    ...possibleInitials(name.words.slice(0, -1)).map((initials) => `w:${initials}`),
    ...(profile.street === '' ? [] : [`a:${profile.street}`]),
    ...profile.phones.map((phone) => `t:${phone.slice(-6)}`),
    ...profile.mails.map((mail) => `m:${mail}`),
  ];
}

/**
 * Finds entries that may be one and the same without comparing each with each: only those that share
 * a telling key (a word of the name, its beginning or end, initials, address, phone, mail) are compared.
 */
export class LikenessIndex<Id> {
  readonly #entries: { readonly id: Id; readonly profile: LikenessProfile }[] = [];
  readonly #byKey = new Map<string, number[]>();

  add(id: Id, profile: LikenessProfile): void {
    const position = this.#entries.length;
    this.#entries.push({ id, profile });
    for (const key of new Set(keysOf(profile))) {
      const sharing = this.#byKey.get(key);
      if (sharing === undefined) this.#byKey.set(key, [position]);
      else if (sharing.length <= crowd) sharing.push(position);
    }
  }

  /** The likest entries, best first, at most five; those added first come first among equals. */
  similarTo(profile: LikenessProfile): IndexedLikeness<Id>[] {
    const likenesses = this.#promising(profile).flatMap((position) => {
      const entry = this.#entries[position];
      const likeness = entry === undefined ? null : actorLikeness(profile, entry.profile);
      return entry === undefined || likeness === null
        ? []
        : [{ ...likeness, id: entry.id, position }];
    });
    return likenesses
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, found)
      .map(({ id, score, reasons, certain }) => ({ id, score, reasons, certain }));
  }

  #promising(profile: LikenessProfile): number[] {
    const shared = new Map<number, number>();
    for (const key of new Set(keysOf(profile))) {
      const sharing = this.#byKey.get(key) ?? [];
      const exact = key.startsWith('n:') || key.startsWith('c:');
      if (sharing.length > crowd && !exact) continue;
      const weight = exact ? 100 : 1 / sharing.length;
      for (const position of sharing) shared.set(position, (shared.get(position) ?? 0) + weight);
    }
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked.slice(0, comparedAtMost).map(([position]) => position);
  }
}
