import type { NameReason } from './likeness-names.ts';
import { compareNames } from './likeness-names.ts';
import type { LikenessProfile } from './likeness-profile.ts';
import { metresBetween, samePhone } from './likeness-signs.ts';

export type LikenessReason =
  | NameReason
  | 'same-address'
  | 'same-phone'
  | 'same-mail'
  | 'same-website'
  | 'same-domain'
  | 'same-place'
  | 'other-address'
  | 'other-legal-form';

export interface ActorLikeness {
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
  /**
   * Nothing speaks against it, and more than the name for it: same name and legal form, and one of
   * address, phone, mail, website or place.
   */
  readonly certain: boolean;
}

/** Below it nobody is asked. */
export const likenessThreshold = 0.45;

const nameScores: Readonly<Record<NameReason, number>> = {
  'same-name': 0.85,
  'same-name-normalised': 0.8,
  'similar-name': 0.72,
  initials: 0.6,
};

const signScores: Readonly<Record<LikenessReason, number>> = {
  'same-name': 0,
  'same-name-normalised': 0,
  'similar-name': 0,
  initials: 0,
  'same-address': 0.15,
  'same-phone': 0.12,
  'same-mail': 0.15,
  'same-website': 0.12,
  'same-domain': 0.05,
  'same-place': 0.1,
  'other-address': -0.15,
  'other-legal-form': -0.08,
};

const strongSigns: readonly LikenessReason[] = [
  'same-address',
  'same-phone',
  'same-mail',
  'same-website',
  'same-place',
];

/** One building: two geocodings of an address differ by some metres. */
const samePlaceMetres = 40;

function postalCodesDiffer(a: LikenessProfile, b: LikenessProfile): boolean {
  return a.postalCode !== '' && b.postalCode !== '' && a.postalCode !== b.postalCode;
}

function distanceSign(metres: number): LikenessReason | null {
  if (metres <= samePlaceMetres) return 'same-place';
  return metres > 1000 ? 'other-address' : null;
}

function placeSign(a: LikenessProfile, b: LikenessProfile): LikenessReason | null {
  if (a.street !== '' && b.street !== '') {
    return a.street === b.street && !postalCodesDiffer(a, b) ? 'same-address' : 'other-address';
  }
  if (a.position !== null && b.position !== null)
    return distanceSign(metresBetween(a.position, b.position));
  return postalCodesDiffer(a, b) ? 'other-address' : null;
}

function webSign(a: LikenessProfile, b: LikenessProfile): LikenessReason | null {
  const pairs = a.webs.flatMap((place) =>
    b.webs.filter((other) => other.host === place.host).map((other) => ({ place, other })),
  );
  if (pairs.length === 0) return null;
  return pairs.some(({ place, other }) => place.page === other.page)
    ? 'same-website'
    : 'same-domain';
}

function signs(a: LikenessProfile, b: LikenessProfile): LikenessReason[] {
  const found: (LikenessReason | null)[] = [
    placeSign(a, b),
    a.phones.some((phone) => b.phones.some((other) => samePhone(phone, other)))
      ? 'same-phone'
      : null,
    a.mails.some((mail) => b.mails.includes(mail)) ? 'same-mail' : null,
    webSign(a, b),
    a.name.legalForm !== '' && b.name.legalForm !== '' && a.name.legalForm !== b.name.legalForm
      ? 'other-legal-form'
      : null,
  ];
  return found.filter((sign) => sign !== null);
}

/**
 * How likely two entries are one actor; `null` when they are not worth asking about. Without a likeness
 * of the names there is none: a carrier and its places share address, phone, mail and website.
 */
export function actorLikeness(a: LikenessProfile, b: LikenessProfile): ActorLikeness | null {
  const names = compareNames(a.name, b.name);
  if (names === null) return null;
  const found = signs(a, b);
  const sum = found.reduce(
    (total, sign) => total + signScores[sign],
    nameScores[names.reason] * names.share,
  );
  const score = Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100;
  if (score < likenessThreshold) return null;
  const sameName = names.reason === 'same-name' || names.reason === 'same-name-normalised';
  const opposed = found.includes('other-address') || found.includes('other-legal-form');
  const certain = sameName && !opposed && found.some((sign) => strongSigns.includes(sign));
  return { score, reasons: [names.reason, ...found], certain };
}
