import { dictionary } from '@zxcvbn-ts/language-common';

/** Lists of stolen passphrases lack what people here would take first. */
const local = ['passwort', 'passphrase', 'quartier', 'augenhoehe', 'augenhöhe', 'nachbarschaft'];

const stolen: ReadonlySet<string> = new Set([...dictionary['passwords-common'], ...local]);

const keyRows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertzuiopüasdfghjklöäyxcvbnm',
  'qwertyuiop',
].flatMap((row) => [row.repeat(3), row.split('').toReversed().join('').repeat(3)]);

/**
 * Whether a passphrase is among the first that somebody would try: a stolen one, whatever digits and
 * signs surround it, one repeated, a row of keys, or the own address.
 *
 * The list of stolen ones comes from @zxcvbn-ts/language-common, 49,000 entries by frequency.
 *
 * @param email the own address, `null` where it is not known
 */
export function isGuessable(passphrase: string, email: string | null): boolean {
  const folded = passphrase.toLowerCase();
  const core = folded.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const part = repeatedPart(folded);
  return (
    [folded, core, part].some((text) => stolen.has(text)) ||
    part.length < 4 ||
    new Set(folded).size < 5 ||
    [folded, core].some((text) => text.length > 4 && isKeyRow(text)) ||
    (email !== null && containsAddress(folded, email))
  );
}

function containsAddress(folded: string, email: string): boolean {
  const [mailbox = ''] = email.split('@');
  return folded.includes(email) || folded.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '') === mailbox;
}

/** The shortest text whose repetition is the whole: `abc` for `abcabcabc`. */
function repeatedPart(text: string): string {
  return text.slice(0, `${text}${text}`.indexOf(text, 1));
}

function isKeyRow(text: string): boolean {
  return keyRows.some((row) => row.includes(text));
}
