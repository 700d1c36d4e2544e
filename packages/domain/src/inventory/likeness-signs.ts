import { foldForLikeness } from './likeness-words.ts';

/** Digits of the numbers in a text, without country code and leading zeros, so that they end alike. */
export function phoneNumbers(text: string): string[] {
  return text
    .split(/[;,\n]|\s\/\s|\/\s?(?=0|\+)|\boder\b|\bor\b|\bund\b/i)
    .map((part) =>
      part
        .replace(/\/\d{1,3}$/, '')
        .replace(/\(0\)/g, '')
        .replace(/\D/g, ''),
    )
    .map((digits) => digits.replace(/^(?:0049|49(?=\d{9}))/, '').replace(/^0+/, ''))
    .filter((digits) => digits.length >= 5);
}

/** Lists often leave out the area code: the shorter number is the end of the longer one. */
export function samePhone(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.length - short.length <= 5 && long.endsWith(short);
}

export function mailAddresses(text: string): string[] {
  return (text.match(/[^\s@<>";,/()]+@[^\s@<>";,/()]+\.[a-z]{2,}/gi) ?? []).map((mail) =>
    mail.toLowerCase(),
  );
}

/** Host without `www.`, and the page below it where one is named. */
export interface WebPlace {
  readonly host: string;
  readonly page: string;
}

export function webPlaces(text: string): WebPlace[] {
  const found =
    text.toLowerCase().match(/(?:https?:\/\/)?[a-z0-9äöüß.-]+\.[a-z]{2,}(?:\/[^\s;,]*)?/g) ?? [];
  return found.map((address) => {
    const bare = address.replace(/^https?:\/\//, '').replace(/^www\d?\./, '');
    const slash = bare.indexOf('/');
    if (slash < 0) return { host: bare, page: '' };
    return {
      host: bare.slice(0, slash),
      page: bare.slice(slash).replace(/(?:\/|index\.(?:html?|php))+$/, ''),
    };
  });
}

/** Street and first house number in one spelling: `otto marquardt str 8`; `''` without a number. */
export function streetAddress(street: string): string {
  const folded = foldForLikeness(street)
    .replace(/(?:strasse|str\.|str\b)/g, 'str ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const parts = /^(\D+?)\s*0*(\d+)\s?([a-z](?![\p{L}]))?/u.exec(folded);
  if (parts === null) return '';
  const [, name = '', number = '', letter = ''] = parts;
  return `${name.replace(/\s+/g, '')} ${number}${letter}`;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres between two positions, on a plane, which is exact enough within a city. */
export function metresBetween(a: Point, b: Point): number {
  const metresPerDegree = 111_195;
  const north = (a.latitude - b.latitude) * metresPerDegree;
  const east =
    (a.longitude - b.longitude) * metresPerDegree * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
