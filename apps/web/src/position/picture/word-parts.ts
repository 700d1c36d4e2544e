/**
 * Where long German words are joined, in what neighbourhoods are called: endings that take a joining s, and first
 * parts of compounds. Longer ones come first, so that „wohnungs“ is not found in the middle of „ungs“.
 */
const joints: readonly string[] = [
  'genossenschafts',
  'nachbarschafts',
  'gemeinschafts',
  'interkulturelle',
  'begegnungs',
  'beratungs',
  'wohnungs',
  'bildungs',
  'förderungs',
  'schafts',
  'heits',
  'keits',
  'tions',
  'täts',
  'ungs',
  'tums',
  'quartiers',
  'stadtteil',
  'gemeinde',
  'gesundheits',
  'senioren',
  'familien',
  'migranten',
  'flüchtlings',
  'jugend',
  'kinder',
  'eltern',
  'frauen',
  'mieter',
  'bürger',
  'kirchen',
  'sozial',
  'sport',
  'kultur',
  'schul',
  'selbsthilfe',
  'hilfe',
];
const joined = new RegExp(`(?:${joints.join('|')})(?=\\p{Ll}{3})`, 'giu');

const vowels = 'aeiouyäöü';
/** Written with several letters, spoken as one sound: never parted. */
const oneSound = ['sch', 'ch', 'ck', 'ph', 'th', 'qu'];

/** Places in a text behind the parts of compound words. */
export function jointsIn(text: string): readonly number[] {
  return [...text.matchAll(joined)].map(({ index, 0: part }) => index + part.length);
}

/** Places in a text before syllables, by the rule that the last consonant goes to the next line. */
export function syllablesIn(text: string): readonly number[] {
  const small = text.toLowerCase();
  const places: number[] = [];
  for (let at = 2; at < text.length - 1; at += 1) {
    if (!isConsonant(small[at]) || !isVowel(small[at + 1])) continue;
    const sound = oneSound.find((letters) => small.slice(0, at + 1).endsWith(letters)) ?? '-';
    const place = at + 1 - sound.length;
    const word = /\p{L}*$/u.exec(small.slice(0, place))?.[0] ?? '';
    if (word.length >= 2 && /[aeiouyäöü]/u.test(word)) places.push(place);
  }
  return places;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter);
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Ll}/u.test(letter) && !isVowel(letter);
}
