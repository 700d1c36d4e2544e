import { possibleInitials } from './likeness-initials.ts';
import type { ActorLikeness } from './likeness.ts';
import { actorLikeness } from './likeness.ts';
import type { LikenessProfile } from './likeness-profile.ts';

/** A key that more entries share than this tells nothing, and following it would cost the square. */
const crowd = 40;
/** Entries compared in full for one look-up. */
const comparedAtMost = 16;
const foundAtMost = 5;

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
    ...(profile.street === '' ? [] : [`a:${profile.street}`]),
    ...profile.phones.map((phone) => `t:${phone.slice(-6)}`),
    ...profile.mails.map((mail) => `m:${mail}`),
  ];
}

/** Most profiles are looked up once and added once. */
const knownKeys = new WeakMap<LikenessProfile, readonly string[]>();

function keysFor(profile: LikenessProfile): readonly string[] {
  const known = knownKeys.get(profile);
  if (known !== undefined) return known;
  const keys = [...new Set(keysOf(profile))];
  knownKeys.set(profile, keys);
  return keys;
}

interface Entry<Id> {
  readonly id: Id;
  readonly profile: LikenessProfile;
  /** What the keys shared with the profile looked up weigh; 0 between look-ups. */
  shared: number;
  readonly position: number;
}

/** Those that share most, without sorting the many that share little. */
function strongest<Id>(touched: readonly Entry<Id>[]): Entry<Id>[] {
  const best: Entry<Id>[] = [];
  for (const entry of touched) {
    if (best.length === comparedAtMost && entry.shared <= (best.at(-1)?.shared ?? 0)) continue;
    const at = best.findIndex((other) => other.shared < entry.shared);
    best.splice(at < 0 ? best.length : at, 0, entry);
    if (best.length > comparedAtMost) best.pop();
  }
  return best;
}

/**
 * Finds entries that may be one and the same without comparing each with each: only those that share
 * a telling key (a word of the name, its beginning or end, initials, address, phone, mail) are compared.
 */
export class LikenessIndex<Id> {
  #size = 0;
  readonly #byKey = new Map<string, Entry<Id>[]>();

  add(id: Id, profile: LikenessProfile): void {
    const entry = { id, profile, shared: 0, position: this.#size };
    this.#size += 1;
    for (const key of keysFor(profile)) {
      const sharing = this.#byKey.get(key);
      if (sharing === undefined) this.#byKey.set(key, [entry]);
      else if (sharing.length <= crowd) sharing.push(entry);
    }
  }

  /** The likest entries, best first, at most five; those added first come first among equals. */
  similarTo(profile: LikenessProfile): IndexedLikeness<Id>[] {
    const found: (IndexedLikeness<Id> & { position: number })[] = [];
    for (const { id, profile: other, position } of this.#promising(profile)) {
      const likeness = actorLikeness(profile, other);
      if (likeness !== null) found.push({ ...likeness, id, position });
    }
    return found
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, foundAtMost)
      .map(({ id, score, reasons, certain }) => ({ id, score, reasons, certain }));
  }

  #promising(profile: LikenessProfile): Entry<Id>[] {
    const touched: Entry<Id>[] = [];
    for (const key of keysFor(profile)) {
      const sharing = this.#byKey.get(key);
      if (sharing === undefined) continue;
      const exact = key.startsWith('n:') || key.startsWith('c:');
      if (sharing.length > crowd && !exact) continue;
      const weight = exact ? 100 : 1 / sharing.length;
      for (const entry of sharing) {
        if (entry.shared === 0) touched.push(entry);
        entry.shared += weight;
      }
    }
    const best = strongest(touched);
    for (const entry of touched) entry.shared = 0;
    return best;
  }
}
