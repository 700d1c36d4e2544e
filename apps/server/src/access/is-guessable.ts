import common from '@zxcvbn-ts/language-common';

/** Lists of stolen passphrases lack what people here would take first. */
const local = ['passwort', 'passphrase', 'quartier', 'augenhoehe', 'augenhöhe', 'nachbarschaft'];

const known: ReadonlySet<string> = new Set([...common.dictionary['passwords-common'], ...local]);

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertzuiopüasdfghjklöäyxcvbnm',
  'qwertyuiop',
];

/**
 * Whether a passphrase is among the first that somebody would try: a stolen one, whatever digits and
 * signs surround it, one repeated, a row of keys, or the own address.
 *
 * The list of stolen ones comes from @zxcvbn-ts/language-common, 49,000 entries by frequency.
 */
export function isGuessable(passphrase: string, email: string): boolean {
  const folded = passphrase.toLowerCase();
  const [mailbox = ''] = email.toLowerCase().split('@');
  const core = folded.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const part = repeatedPart(folded);
  return (
    known.has(folded) ||
    known.has(core) ||
    core === mailbox ||
    folded.includes(email.toLowerCase()) ||
    part.length < 4 ||
    (part !== folded && known.has(part)) ||
    isRow(folded) ||
    (core.length > 4 && isRow(core)) ||
    new Set(folded).size < 5
  );
}

/** The shortest text whose repetition is the whole: `abc` for `abcabcabc`. */
function repeatedPart(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, at);
}

function isRow(text: string): boolean {
  return rows.some((row) => {
    const forwards = row.repeat(3);
    return forwards.includes(text) || [...forwards].toReversed().join('').includes(text);
  });
}
