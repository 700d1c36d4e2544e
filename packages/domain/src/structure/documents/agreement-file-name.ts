import type { Language } from '../../contract/index.ts';
import type { DocumentFormat } from './agreement-document-contract.ts';

const words = {
  de: { agreement: 'vereinbarung', version: 'fassung' },
  en: { agreement: 'agreement', version: 'version' },
} as const;

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const longest = 60;

/** Letters without accents, digits and hyphens: a name that every system and header takes. */
function plainName(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äöüß]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/gu, '');
}

/** „vereinbarung-cafe-im-hof-fassung-2.pdf“ */
export function agreementFileName({
  title,
  number,
  language,
  format,
}: {
  readonly title: string;
  readonly number: number;
  readonly language: Language;
  readonly format: DocumentFormat;
}): string {
  const { agreement, version } = words[language];
  const name = [agreement, plainName(title), version, String(number)];
  return `${name.filter((part) => part !== '').join('-')}.${format}`;
}
